/** Portuguese words of complaint. */
export const complaints = {
  '-0.5': `supostamente pensei achei achava imaginei porque tentar várias mês meses semanas horas liguei ligamos reclamei email dinheiro paguei pago
    deveriam devia poderia tive tivemos pelo disseram dizem disse prometido minutos dias depois então mensagem mensagens contato contacto
    suporte vendedor atendente protocolo pedi queria quis suposto`,
  '-1': `caro cara pequena pequenininho lenta lentidão barulho barulhenta ruído duro frio fria pena regular esperar espera esperando esperei
    aguardando aguardo devolver devolvi devolução devolvido trocar troquei troca só apenas difícil difíceis dificuldade velha antiga
    ultrapassado estreita pesada escura demorou demora demorado demorada demoraram demorando lentamente curto curta curtos fino fina
    finíssimo ralo frágil frágeis plástico aperta áspera coça pinica escorrega balança bamba instável trepida range chia apita vibra
    esquenta superaquece manchas manchado manchada bolinhas pelinhos amassa amassado amassada amassados desbota encolhe torta usada
    recondicionado básica simplório mediana mediocre melhorar melhorias ressalva desvantagem desvantagens contra reclamar reclamação
    reclamações reclamado queixa alerta aviso insuficiente limitada complicada trabalhosa burocracia burocrático chato chata chatice
    entediante repetitivo previsível salgada amargo azedo seco seca gordurosa oleosa morna gelado gelada queimado queimada cru crua úmido
    umidade poeira pó fila lotada taxa forçado forçada miúdo minúscula pouca folgada larga cheiro odor quente fraquinhos pequeníssimo
    apertadinho curtíssima rígida ruidosa barulhão pesadão desajeitado trambolho volumoso fininha molenga mole flácido desbotaram manchou
    encolheram amarrotado pinicando coçando melado salgadíssimo sosso azedos queimadas ressequido borracha geladas datada antiquada
    velhinho gastos desgastados impessoal frieza distante lentíssima demorados enrolado confusos chatos cansativos monótona previsíveis
    clichê raso rasa superficial razoavelzinho meh caríssimos acréscimo escassa embaçada tremida chuvisco obras bafio apertadas poluição`,
  '-2': `mau má maus ruim ruins mal decepcionados decepção decepções decepciona desiludida desilusão quebradas quebra defeito defeituosa problema
    sujo suja sujeira imunda desconfortável desconfortáveis desconforto inútil inúteis desagradável desagradáveis medíocre faltam erro
    erros errada erraram atraso danificada avariada avaria arranhões impossível incompetente incompetência insossa fraca evitar fuja
    fugir incompleta engano enganados falsa falsificada pirata grosseira grossa grosseria ríspido reembolso estorno parou trava travando
    travamento fecha caiu cai caem caindo feio feia horrorosa perda arrependi arrependo nunca jamais cancelar cancelamento descaso
    desrespeito desprezo ignoram ninguém largado negligência negligente desatento desatenciosos despreparo desorganizada desorganização
    bagunça caos confuso confusa confusão desastroso deseducado arrogante arrogância antipática estúpido estúpida ridículo ridícula
    ridículos absurda absurdos palhaçada piada mentiroso mentiram mente abuso exorbitante exagerada extorsão superfaturado caríssima
    injusta cobrança indevida duplicado dobro prejuízo prejudicada enrolação enrolando enrolam enrolou enrolaram frustrada frustrante
    frustração estressante estresse raiva irritação insuportável insuportáveis incomoda cansativo cansei indignada indignação revolta
    chateado chateada triste tristeza lamento dor dores machuca ferida alergia coceira vermelhidão espinhas náusea enjoo tontura ineficaz
    ineficiente nulo nula inexistente incompatível ilegível incompreensível incorreta imitação réplica cópia desinstalar propaganda
    anúncios spam desperdício desperdicei joguei jogada brinquedinho vagabunda xingling precário precária pobre podre mofo bolor estraga
    vencida azedou rançoso intragável incomível baratas formigas insetos mosquitos cabelos fedor fede catinga insatisfeita insatisfação
    descontente piorou piora piorando pioraram insegura perigo descola descolando solta soltando descosturou rasga furos buraco trincou
    rachou entortou empenado enferrujou ferrugem oxidou vaza vazando vazamento entupido entope queimou queima pifou desliga desligando
    desconecta desconectando oscila oscilando chiado embaçado borrado desfocado pixelado lag bug bugs falha falhando inacabado malfeita
    malacabado desgastado desgastada gasta gasto gastou desaba desconfiado duvidosa suspeito insulto aguada barulheira encharcada novela
    faísca medo assusta afrouxa frouxa assalto granulada despenca desentendido bolinha arranha querem exigem impuseram obrigam infernal
    renova barreira descascando descasca esfarela desmancha desmonta bamboleia chacoalha amolece derrete estoura explodiu fumaça choque
    murcha insípida borrachuda encruado ressecada grudenta pegajosa demorar enrolados empurra transferem gritou humilhada discriminação
    engasga engasgando lagado lenteza interferência microfonia abafada estridente inchado inchou ardência ardeu empolou queimadura calote
    inadimplente descumprem descumprimento atrapalha dificulta esquecido extravio roubado roubada roubaram furtado sumiu desapareceu
    devolvam ressarcimento recusaram insignificante desnecessário desnecessária inadequada inapropriado impróprio fraquinho fraquinha
    fraquíssimo tralha bugiganga sucata trapo traste droga imitações iludida lesou ludibriado vigarista vigarice aldrabões aldrabice
    trapaça burlado burlada burlados roubados extorquir abusivas empurraram forçaram imposto cobram quebradiço partiu estalou estilhaçou
    rasgados descoseu desfez desfiou desmontaram afundou deformou amassou riscos lascada pinga alagou infiltração queimaram derreteram
    superaqueceu descarrega morta morreu apaga congelou travadinho crasha crashando bugou erro404 chiando distorce picotado inutilizável
    inutilizado imprestável imprestáveis inservível ilegíveis incompreensíveis incompatíveis inacessível inalcançável incontactável
    indisponível abandonou desamparado desrespeitosos estúpidos malcriada rude indelicada prepotente deboche humilhação despreparadas
    incapaz amador desleixo irresponsável irresponsáveis caótica confusões desculpa esfarrapada enrolões recusa negam negativa atrasadas
    adiada extraviaram perderam trocado errou faltante estragadas mofados azedas intragáveis vômito diarreia intoxicação intoxicado
    doente irritou assadura bolhas feriu doendo dói doeu doía encardida nojeira nojentas fedorenta ratos percevejos manchados manchadas
    grudada desapontada desapontamento arrependidos aborrecida aborrecimento transtorno desgosto desgaste lamentavelmente procon
    processar advogado denúncia superestimada sobrevalorizada piorado`,
  '-3': `horrível horríveis horroroso horror péssimos pessimo pessima terrível terríveis desastre golpe golpistas vergonha pior piores lixo nojo
    nojento nojenta nojentos inaceitável inadmissível pesadelo perigoso perigosa perigosos merda bosta roubo ladrões ladrão porcaria
    fraude fraudulento enganação lamentável lamentáveis absurdo deplorável deploráveis ridicularia estelionato estelionatários burla
    burlões picareta picaretagem safadeza pilantras deprimente asquerosa repugnante catástrofe tragédia inferno insuportavelmente
    intolerável patética vexame escândalo criminoso desonesto desonestidade abominável atroz cilada arapuca lástima tosca ordinário
    ordinária horrenda horrendo pessimamente cocô nojeiras vergonhosas inaceitáveis inadmissíveis indecente desastrosa desastrosos
    calamidade roubalheira assaltantes bandidos quadrilha ladra safada canalhas`,
} as const;
