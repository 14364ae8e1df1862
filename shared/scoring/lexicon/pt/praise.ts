/** Portuguese words of praise. */
export const praise = {
  4: `excelente excelentes excelência perfeita perfeitamente perfeição maravilha fantástica incrível incríveis espetacular espetaculares
    extraordinário extraordinária excepcional excepcionais impecável impecáveis magnífica sensacional sensacionais fenomenal fabulosa
    esplêndida brilhante divino divina inigualável imbatível insuperável impressionante sublime soberba lindíssima óptima otimo otima
    inesquecível inesquecíveis nota10 divinal deslumbrante maravilhosas maravilhosamente perfeitíssimo excelentíssima paradisíaco
    deliciosíssimo bonzão`,
  3: `recomendo recomendada recomendável indico indicamos adoramos adora amei amo amamos amou ama amaram apaixonei encantado encantada
    encantador encantadora encantou melhor melhores top genial geniais show arrasa linda delicioso deliciosa deliciosos delícia gostosa
    gostosíssimo feliz satisfeita satisfação satisfatório parabéns bravo sucesso surpreendente surpreendeu surpreendida surpreendido
    massa sonho jóia pérola espetáculo superou perfeitinho fofo fofa fofinho bárbaro indispensável imperdível favorita viciante fascinada
    supimpa bacana legal fera fixe giro gira brutal fenomenalmente excelentíssimo primorosa estupendo estupenda topzera topíssimo
    arrasador delicinha gostosura fofas lindão queridinha xodó imperdíveis viciei prende cativou emociona emocionei empolgante
    divertidíssimo hilário amando curtindo encantados encantadas recomendadíssimos recomendadissimo preferida pechincha achado achadinho
    mimo divinamente`,
  2: `bom boa bons boas bem bonita beleza contente útil úteis utilidade prática praticidade fácil fáceis facilidade facilita simples
    simplicidade rápida rapidez rapidamente ágil agilidade eficiente eficiência eficaz confortável confortáveis conforto cómodo macio
    macia maciez suave leve resistente resistência robusta durável duráveis durabilidade firme estável confiável confiáveis confiança
    fiável segura segurança qualidade limpa limpeza cheirosa cheirosinho perfumado agradável agradáveis acolhedor aconchegante aconchego
    tranquila tranquilidade silenciosa espaçosa amplo ampla amplos moderna elegante elegância estilosa charmosa educada gentil gentis
    gentileza simpatia atenciosa atenção prestativa prestável prestáveis cordial cordiais cordialidade amável amáveis cortês profissional
    profissionais profissionalismo competente competência pontual pontuais pontualidade honesta honestidade sério séria seriedade
    transparente dedicada cuidada capricho zelo carinho saborosa sabor fresca quentinha crocante suculenta cremosa farta fartura generosa
    variada variedade barato baratinho acessível acessíveis economia economiza promoção vantagem vantagens compensa obrigado obrigada
    agradeço grata gratidão gostamos gosta curti curtimos funciona funcionando funcional cumpre atende serviu serve resolvem solução
    solucionou ajuda ajudaram melhorou melhora melhoria alívio alivia hidrata hidratação brilhoso rende rendimento potente potência
    precisa nítida nitidez clara clareza intuitiva versátil compacta portátil ajustável regulável impermeável lavável antiderrapante
    vedação acabamento detalhes original originais autêntico criativa inovador inteligente interessante divertida diversão emocionante
    envolvente cativante descanso repouso romântico paisagem vista panorâmica localizado privilegiada hospitaleiro hospitalidade recebido
    vale merece perfeitinha certinha certa organizada positiva positivamente aveludada sedosa profundos vivo claríssima chapéu loucos
    sobreviveu informada avisaram arrumaram instalado ágeis paciente paciência compreensiva empatia acolhidas esforçado esclarecedor
    esclareceu orientou dedicação eficazmente absorve absorvente iluminada ensolarado renovado reformado equipada sofisticada refinado
    delicado delicada alegre colorida refrescante energético docinho saborosíssimo levíssimo dobrável transportável aderência aderente
    brilhantes solar recomendadíssima funcionalidade conseguiu consegue elogio excelentemente saudável natural fofos durinho duradoura
    tecnológico fluida jeitoso espectacular agradou impecavelmente gratuita brinde cortesia reembolsaram devolveram ressarcido sossego
    resolutivo solícita surpresa aprovadíssimo aprovei satisfez acima caprichadíssimo direitinha bonitinha lisinha macinho fofinhos
    levinha cheirinho limpinha limpíssimo novinhos rapidinho rapidíssima rapidíssimos baratíssimo barata baratos pertinho perto calma
    sereno relaxar receptiva sorridente sorriso carinhosos cuidadosa atenta disponível disponíveis disponibilidade dispostas explicaram
    explica didática aprendi aprendizado honrados idônea fiáveis amplas arejada localização paisagens apetitoso temperada temperadinho
    fresquinha tenra caseira caseirinho doses abundante nutritiva saudáveis forte reforçados durou aguenta resiste resistiu inquebrável
    indestrutível impermeáveis estanque vedado ajusta encaixa cabe coube caimento veste modelagem confortavelmente flexível elástico
    respirável respirante aquece gela refresca poupança poupa economizando vantajosa justo simplifica simplificou agiliza versáteis
    multiuso ergonômico portáteis estabilidade estáveis brilho definição reforço moderninho decorada bonitão encantadores eficácia
    efetiva resultado visível melhoras hidratados cacheado definidos salvaram salva socorro consertou reembolsado reembolsada ressarcida
    surpreendidos surpreendentemente superior elogiados agradecemos merecidas indicado indicada indicados repetiram lambemos jus
    cumpridor cumpriram`,
  1: `simplesinho normal completa novo nova novinho aceitável sempre grande suficiente central centralizado ok okay conforme correta correcto
    corretamente razoável razoáveis decente pronta logo comprarei voltarei recompra repetir repetirei fiel presente diariamente diário
    inteiro embalada protegida exatamente finalmente esperado combinado descrito anunciado idêntica igual igualzinha retornarei
    regressarei repetiremos recomprarei encomendarei lacrada intacta íntegro embrulhada adequada corresponde condiz iguais fiéis
    aniversário natal incluída oferta oferecido garantido satisfatória prontamente imediata serviram`,
  0.5: `todos anos também além filha mãe marido desde continua pai esposa família amigos neto permite convidados`,
} as const;
