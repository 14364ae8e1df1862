/** German words of complaint. */
export const complaints = {
  '-0.5': `versucht versuch versuche bisher bislang statt anstatt warum wieso weshalb anscheinend scheinbar mehrmals mehrfach erneut daraufhin
    hätte hätten sollte sollten müssen musste mussten wollte wollten könnte angegeben eigentlich zumindest wenigstens lediglich bloß zwar
    plötzlich bereits stunden wochen geld euro hotline`,
  '-1': `leider klein kleiner dünn eng alt laut teuer teure schwer hart trocken kalt lang lange nur kaum angeblich
    mäßig mittelmäßig durchwachsen gewöhnungsbedürftig warten wartezeit gewartet warte rücksendung zurückgeschickt zurückgesendet zurück
    zurückgeben zurückschicken zurückgegeben retour retoure retourniert reklamation reklamiert reklamieren erwartet gehofft anders fraglich wackelt
    wackelig wackeln lauter langsamer kürzer geruch riecht roch
    abgenutzt veraltet dunkel obwohl plastik teurer schade stumpf knapp steif rutscht rutschig klebrig klebt hakt hakelig
    klemmt quietscht knarzt knarrt brummt pfeift rauscht scheppert klappert dröhnt vibriert heiß überhitzt verfärbt fleckig flecken fleck
    krumm schief uneben wellig gewellt kratzig kratzt juckt drückt schmerzt schmerzen weh rau spröde brüchig matschig fettig ölig
    bitter sauer salzig lauwarm verkocht pappig geschmacksneutral winzig mickrig spärlich karg eintönig langweilig öde zäh gestreckt vorhersehbar
    ausverkauft geschlossen gesperrt weggeworfen entsorgt entsorgen tonne altpapier enttäusche skeptisch misstrauisch
    ratlos vorsicht achtung warnung warnen gewarnt beschwerde beschweren beschwert bemängeln kritik kritikpunkt manko abstriche abzug abzüge
    punktabzug nachbessern nachgebessert nacharbeiten einschränkung eingeschränkt begrenzt unnötig aufwendig aufwändig zeitaufwendig
    störend stört gestört hinweis mahnung stattdessen verblasst ausgeblichen abgefärbt färbt fusselt fusseln eingelaufen ausgeleiert knittert
    schlapp lasch dürftig umsonst halbherzig lückenhaft unvollständig ungleichmäßig unausgereift unterdimensioniert
    zuschlag aufpreis extrakosten zusatzkosten versteckt gebraucht überzogen überzogene müffelt muffig stickig zugig hellhörig`,
  '-2': `schlecht schlechte schlechter schlechtes schlechten mangelhaft enttäuscht enttäuschend defekt defekte defekter kaputt kaputtgegangen kaputte
    umständlich kompliziert komplizierter unverständlich unlesbar unlogisch fummelig unhandlich unpraktisch unerreichbar fehlerhaft unfreundlich
    unhöflich unfreundlichkeit unverschämt dreckig schmutzig unsauber langsam unbequem unzuverlässig überteuert minderwertig billig billige
    billiges billiger wertlos unbrauchbar nutzlos instabil stinkt stank gestank stinken schimmel schimmelt verschimmelt verdreckt kratzer zerkratzt
    beschädigt beschädigte beschädigung zerbrochen gebrochen bricht brach zerbrach gerissen reißt riss zerrissen eingerissen verbogen verbiegt
    verspätet verspätung verzögert verzögerung fehlt fehlte fehlten fehlend falsch falsche falscher falsches falschen fehler fehlen problem probleme
    ärger ärgerlich geärgert verärgert ärgere nervig nervt genervt frustrierend frustriert frust ignoriert ignorieren abgelehnt verweigert
    verweigern inkompetent inkompetenz ahnungslos arrogant frech lieblos geschmacklos fade fad
    versalzen ungenießbar verbrannt undicht leckt ausgelaufen abgebrochen abgestürzt stürzt absturz abstürze hängt ruckelt ausfall ausgefallen
    überflüssig unangenehm unübersichtlich verwirrend irreführend unseriös unprofessionell unzufrieden unzufriedenheit ungenau
    ungeeignet unklar rostet rost rostig verrostet flimmert verschmutzt verzichten geduld mangel mängel schwach stornierung storniert storno
    vergeblich nachteil nachteile minus negativ negative ungepflegt heruntergekommen zweifelhaft lästig unmöglich verloren verschwendet
    verschwendung rausgeschmissen rausgeworfen bereue bereut bereuen nie nichts vermisst blöd doof dumm peinlich traurig wucher gefälscht fälschung
    nachgemacht dauernd ständig verschlechtert rückschritt hinüber hin futsch zerstört zerfällt zerfleddert zerlegt bröckelt blättert löchrig
    abgeblättert abgerissen abgegangen abgelöst ablöst aufgegeben eingegangen eingefroren aufgehängt ausgeht aussetzer wackelkontakt störung
    störungen störanfällig fehleranfällig fehlermeldung fehlfunktion fehlkonstruktion fehlkauf fehlinvestition fehlgriff reinfall
    flop pleite pfusch pfuscherei murks schlamperei schlampig nachlässig gleichgültig desinteressiert unaufmerksam unorganisiert chaotisch chaos
    überfordert überbucht patzig schnippisch herablassend respektlos abwertend unhöfliche zickig abgewimmelt abgespeist vertröstet hingehalten
    hinhalten verarschen hintergangen belogen betrogen getäuscht täuschung täuschend fake dubios fragwürdig wertverlust nepp
    beißend penetrant aufdringlich ekel ekelt igitt verdorben abgelaufen ranzig vergammelt gammelig ungewürzt roh angebrannt zerkocht
    hässlich unschön unansehnlich geschmacksverirrung kitschig altbacken abgewohnt schäbig verwohnt renovierungsbedürftig verkommen stickiges
    kinderkram unausstehlich unerträglich unsäglich unpassend unangebracht unfair ungerecht unbefriedigend ungenügend unzureichend ungenutzt unnütz
    sinnlos zwecklos kopfschmerzen rückenschmerzen übelkeit allergisch ausschlag pickel verletzt verbrüht wackelige überbewertet
    übertrieben verfehlt versagt versagen gescheitert scheitert verzweifelt verzweifeln verzweiflung zermürbend zeitverschwendung geldverschwendung
    zahlungsprobleme abgebucht abofalle kostenfalle gekündigt kündigen kündigung verklebt verzogen verformt verstopft blockiert gestohlen
    geklaut verschwunden verschollen liegengelassen reparatur repariert reparieren umtausch umtauschen umgetauscht rückerstattung
    rückläufer garantiefall gewährleistung bedauerlich bedauerlicherweise bedaure zerrinnt unwirksam wirkungslos wirkungslose untauglich schwachstelle schwachpunkt schwäche rate deinstalliert
    deinstallieren gelöscht nerven nerv ermüdend anstrengend zeitraubend umständlicher unbespielbar unspielbar werbung ruiniert ruinieren
    löcher loch macke macken delle dellen beule beulen sprung haarrisse risse scherben knickt geknickt zerknittert zerkrümelt schrammen
    abgeplatzt verbeult verkratzt ausgefranst franst aufgeplatzt geplatzt platzt durchgebrannt durchgeschmort verschleiß verschlissen verschleißt
    ausgetauscht austauschen sinnfrei überfüllt überlaufen schmuddelig klebriger staubig verstaubt ungepflegte unhygienisch kakerlaken
    ungeziefer wanzen ameisen haare hakeliger verschlimmbessert bugs bug fehlerhafte lücken spam zwang zwangsweise bevormundung
    doppelt mahngebühr inkasso abbuchung heimlich ungefragt falschlieferung teillieferung leerfahrt bedenklich untergegangen
    schwächen stromfresser staubfänger mogelpackung zurückgehen plump primitiv`,
  '-3': `schrecklich furchtbar katastrophe katastrophal grauenhaft grauenvoll miserabel grottig grottenschlecht unterirdisch ekelhaft eklig
    widerlich schrott müll mist scheiße scheiss frechheit betrug betrüger abzocke abzocker unverschämtheit zumutung horror albtraum alptraum
    enttäuschung lüge gelogen lügen schlimm schlimmste schlimmer schlechteste schlechtesten schlechtester desaster desaströs saftladen abgezockt
    verarscht verarsche gefährlich lebensgefährlich unzumutbar inakzeptabel skandal skandalös dreist dreistigkeit ramsch tand dreck kacke drecksding
    kotzen kotz beschissen hundsmiserabel erbärmlich jämmerlich lächerlich lachnummer witzlos hölle abraten abzuraten heulen unmenschlich kriminell menschenverachtend hochgefährlich stinkfrech nogo unmöglichkeit
    schande schandfleck blamage armutszeugnis bodenlos bodenlose indiskutabel untragbar abscheulich scheußlich bescheuert idioten
    halsabschneider gauner verbrecher wegelagerer dilettantisch dilettanten elend elendig mies miese mieser mieses mieseste übel grausam
    grottenschlechte elektroschrott sondermüll billigschrott fiasko totalausfall bruchbude dreckloch`,
} as const;

/** Endings of compounds: `Riesenenttäuschung`, `Verarbeitungsmangel`. */
export const tails = {
  3: 'traum kaufempfehlung perle schnäppchen liebling klasse spitze',
  2: 'freundlich freundliche freundliches sicher fest leicht zufrieden günstig schonend sparend tauglich freude freuden spaß qualität vorteil gewinn erlebnis',
  '-2': `fehler problem probleme problemen mangel mängel schaden schäden defekt ausfall ausfälle pfusch falle schwäche verschwendung verlust
    verspätung verzögerung schmerzen gestank störung chaos reinfall anfällig ärger bruch kratzer teuer`,
  '-3': 'schrott müll mist betrug abzocke enttäuschung katastrophe schlecht schlechte schlechter dreck horror desaster skandal kacke ramsch',
} as const;
