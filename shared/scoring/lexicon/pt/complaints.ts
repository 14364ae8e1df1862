/** Portuguese words of complaint. */
export const complaints = {
  '-0.5': `supostamente pensei achei achava imaginei porque tentei tentamos tentar várias mês meses semanas horas liguei ligamos reclamei email dinheiro paguei pagar pago
    deveria deveriam devia poderia poderiam tive tivemos pelo pelos`,
  '-1': `caro cara caros caras pequeno pequena pequenos pequenininho lento lenta lentos lentidão barulho barulhento barulhenta barulhentos ruído ruidoso duro frio fria frios pena regular
    esperar espera esperando esperei aguardando aguardo aguardei devolver devolvi devolução devolvido trocar troquei troca só apenas difícil difíceis dificuldade dificuldades velho
    velha velhos antigo antiga ultrapassado apertado apertada apertados estreito estreita pesado pesada pesados escuro escura demorou demora demorado demorada demoraram demorando lentamente curto curta curtos fino fina finos
    finíssimo ralo frágil frágeis plástico aperta rígido áspero áspera coça pinica escorrega balança bamba bambo instável trepida range chia apita vibra esquenta
    superaquece mancha manchas manchado manchada bolinhas pelinhos amassa amassado amassada amassados desbota desbotou desbotado encolheu encolhe torto torta tortos usado usada
    recondicionado básico básica simplório mediano mediana mediocre melhorar melhorias ressalva ressalvas desvantagem desvantagens contra contras reclamar reclamação reclamações
    reclamado queixa queixas alerta aviso insuficiente limitado limitada complicado complicada complicados trabalhoso trabalhosa burocracia burocrático chato chata
    chatice entediante monótono repetitivo previsível salgado salgada amargo azedo seco seca gorduroso gordurosa oleoso oleosa morno morna gelado gelada queimado queimada cru crua
    úmido umidade poeira pó fila filas lotado lotada taxa taxas forçado forçada miúdo minúsculo minúscula pouca poucas poucos folgado folgada larga cheiro odor quente`,
  '-2': `mau má maus ruim ruins mal decepcionado decepcionada decepcionados decepção decepções decepcionante decepcionantes decepcionou decepcionei decepciona desiludido desiludida desilusão
    quebrado quebrada quebrados quebradas quebrou quebra quebram quebraram quebrar defeito defeitos defeituoso defeituosa problema problemas sujo suja sujos sujeira imundo imunda desconfortável
    desconfortáveis desconforto inútil inúteis desagradável desagradáveis medíocre medíocres faltou faltando faltavam faltam faltava faltaram erro erros errado errada errados erradas erraram atraso
    atrasos atrasado atrasada atrasou atrasaram danificado danificada danificados avariado avariada avaria riscado riscada arranhado arranhada arranhões impossível incompetente incompetentes
    incompetência insosso insossa fraco fraca fracos evitar evitem fuja fujam fugir incompleto incompleta enganoso enganosa engano enganado enganada enganados enganam
    enganar falso falsa falsos falsificado falsificada pirata grosseiro grosseira grosseiros grosso grossa grosseria ríspido reembolso estorno parou parando travou trava travando travamento travamentos
    trave fecha caiu cai caem caindo feio feia feios horrorosa perdido perdida perdi perda perder arrependi arrependo arrependido arrependida arrependimento nunca jamais cancelado cancelada cancelaram
    cancelar cancelei cancelamento descaso desrespeito desrespeitoso desprezo ignoram ignorado ignorada ignoraram ninguém abandonado largado negligência negligente desatento desatenciosos
    despreparado despreparados despreparo desorganizado desorganizada desorganização bagunça bagunçado caos caótico confuso confusa confusão desastroso
    deseducado arrogante arrogantes arrogância antipático antipática estúpido estúpida ridículo ridícula ridículos absurda absurdos palhaçada piada mentira mentiras mentiroso mentirosos mentiram mente
    abuso abusivo abusiva abusivos exorbitante exorbitantes exagerado exagerada extorsão superfaturado carissimo caríssimo caríssima injusto injusta cobraram cobrado cobrança indevida indevido
    duplicado dobro prejuízo prejudicado prejudicada lesado lesada enrolação enrolando enrolam enrolou enrolaram frustrado frustrada frustrante frustração estressante estresse
    raiva irritado irritada irritante irritação insuportável insuportáveis incomoda incômodo incomodou cansado cansada cansativo cansei indignado indignada indignação
    revoltado revoltada revolta chateado chateada triste tristeza lamento dor dores machuca machucou machucado ferida alergia alérgica alérgico coceira vermelhidão espinhas náusea enjoo tontura
    ineficaz ineficiente nulo nula inexistente incompatível ilegível incompreensível incorreto incorreta imitação réplica cópia desinstalei desinstalar desinstalado propaganda propagandas anúncios spam
    desperdício desperdicei joguei jogado jogada brinquedinho vagabundo vagabunda xingling precário precária precários pobre podre podres mofo mofado mofada bolor estragado estragada estragou estraga vencido vencida
    azedou rançoso intragável incomível baratas formigas insetos mosquitos cabelo cabelos fedor fede fedido fedida fedorento catinga insatisfeito insatisfeita insatisfeitos insatisfação
    descontente piorou piora piorando pioraram inseguro insegura perigo descolou descola descolando soltou solta soltando soltaram descosturou rasgou rasgado rasgada rasga furou furado furada
    furos buraco buracos trincou trincado trincada rachou rachado rachada entortou empenado enferrujou enferrujado enferrujada ferrugem oxidou vazou vaza vazando vazamento entupido entope queimou
    queima pifou pifado desliga desligando desconecta desconectando oscila oscilando chiado distorcido embaçado borrado desfocado pixelado lag bugado bugada bug bugs falha falhas falhou
    falhando falham inacabado malfeito malfeita malacabado desgastado desgastada gasta gasto gastou desaba desconfiado duvidosa duvidoso suspeito insulto
    aguado aguada barulheira encharcado encharcada encharcados novela faísca faíscas medo assusta afrouxa afrouxam afrouxou frouxo frouxa assalto granulada granulado despencou
    despenca desentendido desentendidos bolinha arranha querem exigem impuseram obrigam infernal renova barreira
    descascou descascando descasca esfarela esfarelou desmancha desmanchou desmontou desmonta bamboleia chacoalha amolece derreteu derrete estourou estoura explodiu fumaça choque
    murcho murcha passado passada insípido insípida borrachudo borrachuda encruado ressecado ressecada grudento grudenta pegajoso pegajosa
    demorar enrolados empurra empurram transferem desligam desligaram gritou gritaram humilhado humilhada discriminação
    engasga engasgando lagado lenteza interferência interferências microfonia abafado abafada estridente
    inchado inchou ardência ardeu empolou queimadura alergias assaduras
    calotes calote inadimplente descumprido descumpriu descumprem descumprimento atrasam adiado adiaram
    atrapalha dificulta esquecido esqueceram extraviado extraviada extravio roubado roubada roubaram furtado sumiu sumiram desapareceu devolvam ressarcimento negaram negou recusam recusou recusaram
    insignificante desnecessário desnecessária inadequado inadequada inapropriado impróprio fraquinho fraquinha fraquíssimo tarde`,
  '-3': `horrível horríveis horroroso horror péssimo péssima péssimos péssimas pessimo pessima terrível terríveis desastre golpe golpistas vergonha vergonhoso vergonhosa pior piores lixo
    nojo nojento nojenta nojentos inaceitável inadmissível pesadelo perigoso perigosa perigosos merda bosta roubo ladrões ladrão porcaria porcarias fraude fraudulento enganação lamentável lamentáveis absurdo
    deplorável deploráveis ridicularia estelionato estelionatários burla burlões picaretas picareta picaretagem safados safadeza pilantras deprimente asqueroso asquerosa repugnante
    catástrofe catastrófico tragédia inferno insuportavelmente intolerável patético patética vexame escândalo criminoso criminosos desonestos desonesto desonestidade
    abominável atroz cilada arapuca lástima tosco tosca ordinário ordinária`,
} as const;
