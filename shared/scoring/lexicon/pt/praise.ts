/** Portuguese words of praise. */
export const praise = {
  4: `excelente excelentes excelência perfeito perfeita perfeitos perfeitas perfeitamente perfeição maravilhoso maravilhosa maravilhosos maravilha
    fantástico fantástica fantásticos incrível incríveis espetacular espetaculares extraordinário extraordinária excepcional excepcionais impecável impecáveis
    magnífico magnífica sensacional sensacionais fenomenal fabuloso fabulosa esplêndido esplêndida esplêndidos brilhante divino divina inigualável
    imbatível insuperável impressionante impressionantes sublime soberbo soberba lindíssimo lindíssima ótimo ótima ótimos ótimas óptimo óptima óptimos otimo otima
    inesquecível inesquecíveis nota10 maravilhada`,
  3: `recomendo recomendado recomendada recomendadíssimo recomendável recomendamos recomendaria indico indicamos adorei adoro adoramos adoraram adorou adora amei amo amamos amou ama amaram apaixonado
    apaixonada apaixonei apaixonante encantado encantada encantador encantadora encantou melhor melhores top genial geniais show arrasou arrasa lindo linda lindos
    lindas delicioso deliciosa deliciosos delícia gostoso gostosa gostosos gostosíssimo feliz felizes satisfeito satisfeita satisfeitos satisfeitas satisfação
    satisfatório parabéns bravo sucesso surpreendente surpreendeu surpreendida surpreendido massa sonho joia jóia pérola espetáculo
    superou superaram perfeitinho fofo fofa fofinho bárbaro indispensável imperdível favorito favorita viciante viciado fascinante fascinada
    supimpa bacana legal fera fixe giro gira brutal fenomenalmente excelentíssimo primoroso primorosa estupendo estupenda`,
  2: `bom boa bons boas bem bonito bonita bonitos bonitas beleza contente contentes útil úteis utilidade prático prática práticos praticidade fácil fáceis facilidade
    facilmente facilita simples simplicidade rápido rápida rápidos rapidez rapidamente rapidíssimo ágil agilidade eficiente eficientes eficiência eficaz eficazes
    confortável confortáveis conforto cômodo cómodo macio macia macios maciez suave suaves leve leves levinho resistente resistentes resistência robusto robusta
    durável duráveis durabilidade sólido firme firmes estável confiável confiáveis confiança fiável seguro segura segurança qualidade limpo limpa limpos limpinho limpeza
    cheiroso cheirosa cheirosinho perfumado agradável agradáveis acolhedor acolhedora aconchegante aconchego tranquilo tranquila tranquilidade silencioso silenciosa silenciosos espaçoso
    espaçosa amplo ampla amplos moderno moderna elegante elegantes elegância estiloso estilosa charmoso charmosa educado educada educados gentil gentis gentileza simpático
    simpática simpáticos simpatia atencioso atenciosa atenciosos atenção prestativo prestativa prestativos prestável prestáveis cordial cordiais cordialidade amável amáveis
    cortês profissional profissionais profissionalismo competente competentes competência pontual pontuais pontualidade honesto honesta honestos honestidade sério séria
    seriedade transparente dedicado dedicada dedicados cuidadoso cuidado cuidada capricho caprichado caprichada caprichoso zelo carinho carinhoso saboroso saborosa saborosos
    sabor fresco fresca frescos fresquinho quentinho quentinha crocante suculento suculenta cremoso cremosa farto farta fartura generoso generosa variado variada variedade
    barato baratinho econômico econômica económico acessível acessíveis economia economizei economiza promoção vantagem vantagens vantajoso compensa compensou
    obrigado obrigada agradeço agradecido agradecida grato grata gratidão gosto gostei gostamos gosta gostou gostaram gostando curti curtimos funciona funcionam
    funcionando funcionou funcional funcionais cumpre cumpriu cumprem atende atendeu atendem serviu serve resolveu resolvido resolveram resolvem solução solucionou solucionaram
    ajuda ajudou ajudaram ajudado melhorou melhora melhoria alívio alivia aliviou hidrata hidratado hidratada hidratação brilhoso rende rendimento potente potência
    preciso precisa nítido nítida nitidez claro clara clareza intuitivo intuitiva versátil compacto compacta portátil ajustável regulável impermeável lavável
    antiderrapante vedação acabamento detalhes original originais autêntico criativo criativa inovador inovadora inteligente interessante interessantes divertido divertida divertidos
    diversão emocionante envolvente cativante leitura relaxante descanso repouso romântico paisagem vista panorâmica localizado privilegiada hospitaleiro hospitalidade
    recebido acolhidos vale valeu valem merece merecido mereceu perfeitinha certinho certinha certo certa direitinho bonitinho organizado organizada positivo positiva positivamente
    aveludada aveludado sedosa sedoso nítidas nítidos profundos vivas vivo vivos claríssimo claríssima chapéu loucos sobreviveu informado informada avisaram
    consertado consertaram arrumaram instalado ágeis paciente pacientes paciência compreensivo compreensiva empatia acolhimento acolhidas esforçado
    esclarecedor esclareceu esclareceram orientaram orientou dedicação eficazmente absorve absorvente iluminado iluminada ensolarado renovado reformado equipado
    equipada sofisticado sofisticada refinado delicado delicada alegre colorido colorida refrescante energético cheirosas docinho saborosíssimo levíssimo
    dobrável transportável espaçosas aderência aderente brilhantes solar recomendadíssima funcionalidade agilizou conseguiu consegue aguento
    elogio elogios elogiar elogiada excelentemente saudável natural nutritivo fofos durinho duradouro duradoura tecnológico fluido fluida jeitoso espectacular
    agradou agradaram impecavelmente grátis gratuito gratuita brinde brindes cortesia reembolsaram devolveram ressarcido sossego sossegado resolutivo solícito
    solícita solícitos surpresa aprovado aprovada aprovadíssimo aprovei satisfez acima`,
  1: `simplesinho normal completo completa novo nova novinho aceitável sempre grande grandes suficiente suficientes central centralizado ok okay conforme correto correta correcto
    corretamente razoável razoáveis decente pronto pronta logo comprarei compraria voltarei voltaremos voltaria recompra repetir repetirei fiel presente presentear diariamente
    diário inteiro intacto lacrado embalado embalada protegido protegida exatamente finalmente esperado combinado descrito anunciado idêntico idêntica igual igualzinho igualzinha`,
  0.5: 'todos dia anos também além filha filho mãe marido desde continua',
} as const;
