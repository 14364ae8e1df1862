/** Spanish words of complaint. */
export const complaints = {
  '-0.5': `supuestamente porque pensé creía esperaba intenté varias meses semanas horas llamé reclamé correo encima debería tuve tuvimos hubiera
    dinero pagué cobran teléfono mensaje minutos días después entonces dijeron dicen decían contestaron quise quería supuesto
    presuntamente supone dicho vendedor pedí`,
  '-1': `caro cara pequeña poco lenta lentitud ruido ruidoso ruidosa duro frío fría lástima regular regulares esperar espera esperando devolver
    devuelto devolución devolví devuelvo cambiar solo desgraciadamente lamentablemente desafortunadamente difícil vieja antiguo anticuada
    estrecha justa pesado pesada oscura demasiada corta flojo floja finísima endeble frágil fragilidad plástico aprieta incómodos rígida
    áspera pica resbala cojea baila tambalea chirría pitido vibra arruga mancha manchas manchado pelusa bolitas destiñe desteñida
    descolorido encoge encogió torcida abollada golpeada usada básico simple mediocre pasable mejorable mejorar pega inconveniente
    desventaja contras excepto salvo queja quejarme reclamar reclamación reclamaciones advertencia ojo escasa insuficiente limitada
    complicada laborioso aburre monótono repetitivo predecible salada amargo ácido seco seca grasienta aceitosa tibia congelado quemado
    cruda cocido húmedo cola lleno masificado bullicio céntimos recargo comisión extras suplemento obligan regularcillo flojas flojito
    justita enana diminuta minúscula apretada ajustadísimo tiesa aparatosa voluminoso armatoste borrosas desenfocado apagados mate
    lentísima tediosa pesadez lioso enrevesada complejo engorrosa farragoso insulsa correosa chicloso reseca recalentada congelada
    descongelado quemada dulzón empalagosa deshilachado pinza roza rozaduras delgado finito malucho desfasada obsoleto mejoraría rancia
    hortera feúcho impersonal frialdad distante desgana previsible topicazo aburrí aburrimiento tostón ladrillo rollo infantil
    superficial relleno sobrevaloradísimo obras
    pequeño corto lento estrecho oscuro`,
  '-2': `malo mala mal decepcionada decepción roto rota rompe rompió rompieron defectuosa defecto falla fallando problema sucia suciedad incómodo
    incómoda inútil desagradable mediocres falta faltaban error retraso rayada arañazo rayones estropeada estropea imposible incompetente
    soso sosa insípida olor huele apesta peste hedor débil evitar arrepiento arrepentida incompleta engaño perdí nunca jamás falsa
    maleducada borde nadie reembolso dejó feo fea feos sobrevalorada avería cuelga colgado bloquea bloquean reinicia apaga apagan apagó
    desconecta desconecciones desconexiones desconfigura cierra inservible inutilizado chapuza cutre chungo despega descosida descose
    deshilacha deshizo deshace deshecho agujero rasgó grieta agrietado partió oxida gotea goteras fuga atasca mojado moho podrida
    caducada rancio incomible incomestible vomitivo intragable nauseabundo chinches bichos hormigas descuidada abandonado viejísimo
    ruinoso destartalado lamentables penosa triste ridícula absurda estúpido tontería antipática grosera arrogante prepotente desprecio
    ignoran pasotismo pasan desinterés desorganizado desorganización caos desastroso desastrosa nefasto nefasta fraude estafado estafada
    timado timada robado robaron mentira mentirosos mintieron miente abuso abusivos exagerada carísima excesiva injusto sobreprecio
    cobraron cobrado doble duplicado indebido cancelaron cancelación negaron rechazado desentendieron incumplen perjudicado frustrante
    frustración agobiante estresante desesperante insoportable insufrible harta cansado molesta molestia indignada rabia dolor duele
    irritación alergia alérgica sarpullido picor granos daña dañó lesión peligro mareo náuseas ineficaz ineficiente nulo nula inexistente
    injustificable incompatible ilegible confusa lío liosa liado incomprensible errónea equivocación incorrecta manipulado
    reacondicionado imitación falsificación copia desinstalo publicidad anuncios spam desperdicio malgastado tirada bazofia pobre
    templado aguada arañada atraco borrosa calaron caló atrasada tardaron tarda tardanza demora afloja suelta despegadas bolas pelotillas
    culpa equivocan pretenden niega negativa impotencia resignación bajón baja bajísima chispas miedo asusta quema quemó quemadura ardió
    humo explotó cortocircuito calambre inestable tembloroso ruidosos insonorizado mosquitos humedades desconchado desconchones sucísimo
    mugre mugriento polvoriento pegajosa grasa desgasta gastado deforma hunde raja rajó picado despinta pela desprende desprendió saltó
    fundió fundida colapsa lageado lag lageo tirones interferencias distorsionado distorsión enlatado robótica pixelado opaco apagado
    deslucido agota agobio interminable eternidad eterna pésimamente ignorancia negligente desatenta desatendido deficiente insatisfecha
    descontenta disgusto empeora insegura insulso mejorables pequeñísima ruidosísimo desconsiderado sordos pasota flojos basta mareando
    marearon chapucera cacharro trasto cachivache mierdecilla baratija falsificada réplica engañosas timados timan timadores sablazo
    clavar carísimos desorbitada inflado comisiones destrozaron destroza astillado desportillado descosió desmonta desarma pierde filtra
    inunda chispazo derritió derretido recalienta sobrecalienta murió muerta descarga congela desconectan petardea peta crashea inusable
    inalcanzable inaccesible ilocalizable incomunicado desentiende largas excusas trabas evasivas mintió embusteros caradura morro jeta
    desvergonzados malhumorada irrespetuosa chulesco chulería altanero soberbios despectiva ningunea ningunean gritó gritaron insultó
    insultaron humillante inepto ineptitud dejadez descuido caótica descontrol desorden follón marean pelota desespera estrés frustrada
    denuncia reclamado consumo rancios mohosa vomité vomitar vómitos diarrea intoxicada intoxicación enferma malito granito irrita
    erupción escozor escuece heridas ampollas asquerosas repugnantes guarra cochambrosa roñoso manchada manchados cucaracha ratas pestazo
    olía maloliente aguantar inaguantable chasco desilusión desilusionada defrauda defraudados desencanto cabreada enfado canceló
    extraviada perdida incumplieron olvidado hundió`,
  '-3': `horrible horrorosa horror pésima pésimos fatal terrible desastre estafa estafas estafadores estafador vergüenza vergonzosa lamentable
    peor basura asco asqueroso asquerosa asquerosos inaceptable espantosa deplorable pesadilla peligroso peligrosa mierda timo timos robo
    ladrones porquería tomadura infierno infumable inadmisible intolerable insultante repugnante malísima malísimos nauseabunda caca
    birria patraña escándalo calamidad sinvergüenza chorizos impresentable cabreo catástrofe abominable atroz patética bochorno
    tercermundista engañabobos cero pesimo asquerosísimo nefastos deleznable infame vomitiva repulsivo inmundicia cagada putada truño
    truñazo estafaron desgraciados delincuentes mafia mafiosos timazo`,
} as const;
