/** Spanish words of complaint. */
export const complaints = {
  '-0.5': `supuestamente porque pensé creía pensaba esperaba intenté intentado intentar varias meses semanas horas llamé llamado reclamé correo
    encima debería deberían tuve tuvimos hubiera dinero pagué pagado cobran`,
  '-1': `caro cara caros caras pequeño pequeña pequeños poco lento lenta lentos lentitud ruido ruidos ruidoso ruidosa duro frío fría fríos
    lástima regular regulares esperar espera esperando devolver devuelto devolución devolví devuelvo cambiar cambiarlo solo desgraciadamente
    lamentablemente desafortunadamente difícil difíciles viejo vieja antiguo antiguada anticuado anticuada estrecho estrecha justo justa pesado pesada
    oscuro oscura demasiado demasiada corto corta cortos flojo floja finísimo finísima endeble endebles frágil frágiles fragilidad plástico aprieta apretado incómodos
    rígido rígida áspero áspera pica resbala cojea baila tambalea chirría pitido vibra
    arruga arrugado mancha manchas manchado pelusa bolitas destiñe desteñido desteñida descolorido encoge encogió encogido torcido torcida abollado abollada
    golpeado golpeada usado usada básico simple mediocre pasable justito mejorable mejorar pega inconveniente inconvenientes
    desventaja contras excepto salvo queja quejas quejarse quejarme reclamar reclamación reclamaciones advertencia ojo
    escaso escasa escasos insuficiente limitado limitada complicado complicada engorroso laborioso aburrido aburrida aburre monótono repetitivo predecible
    salado salada amargo ácido seco seca grasiento grasienta aceitoso aceitosa recalentado tibio tibia congelado quemado crudo cruda cocido
    húmedo humedad polvo colas cola lleno masificado bullicio céntimos recargo comisión extras suplemento obligan obligado`,
  '-2': `malo mala malos malas mal decepcionado decepcionada decepcionados decepción decepcionante decepcionantes decepciona roto rota rotos rotas rompe rompió romper rompieron
    rompen defectuoso defectuosa defectuosos defecto defectos fallo fallos falla fallan falló fallando fallar problema problemas sucio sucia sucios suciedad
    incómodo incómoda inútil inútiles desagradable desagradables mediocres falta faltaba faltan faltaban faltó error errores retraso retrasos
    retrasado dañado dañada rayado rayada arañazo arañazos rayones estropeado estropeada estropeó estropea imposible incompetente incompetentes incompetencia soso sosa insípido insípida
    olor huele huelen apesta apestan peste hedor débil débiles evitar arrepiento arrepentido arrepentida incompleto incompleta engañoso engañosa
    engaño engaños engañado engañada engañan engañar perdido pérdida perdí nunca jamás falso falsa falsos tarde maleducado maleducada maleducados borde bordes nadie
    reembolso dejó dejado feo fea feos sobrevalorado sobrevalorada averiado avería averías averió cuelga colgado cuelgue bloquea bloqueado bloquean
    reinicia apaga apagan apagó desconecta desconecciones desconexiones desconfigura cierra inservible inservibles inutilizable inutilizado chapuza chapuzas
    cutre cutres chungo despegado despega despegó descosido descosida descose deshilacha deshizo deshace deshecho agujero agujeros rasgado
    rasgó grieta grietas agrietado partido partió doblado oxidado oxidada oxida óxido gotea goteras fuga fugas atascado atasca atascó mojado
    moho podrido podrida caducado caducada rancio incomible incomestible vomitivo intragable nauseabundo cucarachas chinches bichos hormigas pelos
    descuidado descuidada abandonado viejísimo ruinoso destartalado lamentables penoso penosa triste tristes ridículo ridícula absurdo absurda estúpido tontería
    antipático antipática antipáticos grosero grosera groseros arrogante prepotente prepotentes desprecio ignoran ignorado ignoraron pasotismo pasan
    desinterés desorganizado desorganización caos caótico desastroso desastrosa nefasto nefasta fraude estafado estafada timado timada robado robaron
    mentira mentiras mienten mentirosos mintieron miente abuso abusivo abusiva abusivos exagerado exagerada desorbitado carísimo carísima excesivo
    excesiva injusto sobreprecio cobraron cobrado doble duplicado indebido cancelado cancelaron cancelar cancelación
    negaron niegan rechazado rechazaron desentienden desentendieron incumplen incumplido incumplimiento perjudicado frustrante frustrado
    frustración agobiante estresante desesperante desesperado insoportable insufrible harto harta cansado hartos molesto molesta molestos molestia molestias
    enfadado enfadada indignado indignada indignante rabia dolor dolores duele irritación irritado alergia alérgica sarpullido picor picores granos daño
    daña dañó lesión peligro mareo náuseas ineficaz ineficiente nulo nula inexistente injustificable incompatible ilegible confuso confusa lío liosa
    liado incomprensible erróneo errónea equivocado equivocada equivocaron equivocación incorrecto incorrecta manipulado reacondicionado imitación
    falsificación copia desinstalado desinstalar desinstalo publicidad anuncios spam desperdicio malgastado tirado tirar tirada desperdiciado juguete
    bazofia pobre pobres templado aguado aguada arañada arañado atraco borroso borrosa calaron caló atrasado atrasada tardaron tardan tardó tarda tardanza demora
    demoras aflojan afloja aflojó suelto suelta despegadas bolas pelotillas culpa equivocan pretenden niega negativa negarse
    impotencia resignación bajado bajón baja bajísima chispas miedo asusta asustado quema quemó quemadura ardió humo explotó cortocircuito calambre
    inestable tembloroso ruidosos insonorizado mosquitos goteo humedades desconchado desconchones sucísimo mugre mugriento polvoriento pegajoso
    pegajosa grasa óxidos desgastado desgastada desgasta gastado deformado deforma deformó hundido hundida hunde rajado rajada raja rajó picado
    despintado despinta pela pelado desprende desprenden desprendió desprendido saltó saltado fundió fundido fundida colapsa colapsó lageado lag lageo
    tirones interferencias distorsiona distorsionado distorsión enlatado robótica pixelado opaco apagado deslucido agota agotado agotada agobio
    interminable interminables eternidad eterna eterno pésimamente ignorancia negligencia negligente desatento desatenta desatendido desatendidos
    deficiente deficientes insatisfecho insatisfecha descontento descontenta disgusto disgustado empeorado empeora empeoró
    inseguro insegura insulso mejorables pequeñísimo pequeñísima ruidosísimo desconsiderado sordos pasota flojos basta mareando marearon`,
  '-3': `horrible horribles horroroso horrorosa horror pésimo pésima pésimos fatal terrible terribles desastre estafa estafas estafadores estafador vergüenza vergonzoso
    vergonzosa lamentable peor peores basura basuras asco asqueroso asquerosa asquerosos inaceptable espantoso espantosa deplorable deplorables pesadilla peligroso
    peligrosa mierda timo timos robo ladrones porquería tomadura infierno infumable inadmisible intolerable insultante repugnante malísimo malísima
    malísimos nauseabunda caca birria patraña escándalo calamidad sinvergüenzas sinvergüenza chorizos impresentables impresentable cabreo
    catastrófico catástrofe abominable atroz patético patética bochornoso bochorno tercermundista mierdas engañabobos cero`,
} as const;
