/** German words of complaint. */
export const complaints = {
  '-0.5': `versucht versuch bisher bislang statt anstatt warum wieso weshalb anscheinend scheinbar mehrmals mehrfach erneut daraufhin hätte hätten
    sollte müssen musste wollte könnte angegeben eigentlich zumindest wenigstens lediglich bloß zwar plötzlich bereits stunden wochen
    geld euro hotline angerufen telefonat mail kundenservice kundendienst hersteller amazon antwort sagte behauptet behaupten versprochen
    angekündigt hieß erst danach minuten monate tagen zweimal dreimal wochenlang monatelang stundenlang vermutlich`,
  '-1': `leider klein dünn eng alt laut teuer teure schwer hart trocken kalt lang lange nur kaum angeblich mäßig mittelmäßig durchwachsen
    gewöhnungsbedürftig wartezeit gewartet warte rücksendung zurückgeschickt zurückgesendet zurück zurückgeben zurückschicken
    zurückgegeben retour retourniert reklamation reklamiert reklamieren erwartet gehofft anders fraglich wackelt wackelig wackeln
    langsamer kürzer geruch riecht roch abgenutzt veraltet dunkel obwohl plastik schade stumpf knapp steif rutscht rutschig klebrig klebt
    hakt hakelig klemmt quietscht knarzt knarrt brummt pfeift rauscht scheppert klappert dröhnt vibriert heiß überhitzt verfärbt fleckig
    fleck krumm schief uneben wellig gewellt kratzig kratzt juckt drückt schmerzt schmerzen weh rau spröde brüchig matschig fettig ölig
    bitter sauer salzig lauwarm verkocht pappig geschmacksneutral winzig mickrig spärlich karg eintönig langweilig öde zäh gestreckt
    vorhersehbar ausverkauft geschlossen gesperrt weggeworfen entsorgt entsorgen tonne altpapier enttäusche skeptisch misstrauisch ratlos
    vorsicht achtung warnung warnen gewarnt beschwerde beschweren beschwert bemängeln kritik kritikpunkt manko abstriche abzug abzüge
    punktabzug nachbessern nachgebessert nacharbeiten einschränkung eingeschränkt begrenzt unnötig aufwendig aufwändig zeitaufwendig
    störend stört gestört hinweis mahnung stattdessen verblasst ausgeblichen abgefärbt färbt fusselt fusseln eingelaufen ausgeleiert
    knittert schlapp lasch dürftig umsonst halbherzig lückenhaft unvollständig ungleichmäßig unausgereift unterdimensioniert zuschlag
    aufpreis extrakosten zusatzkosten versteckt überzogen überzogene müffelt muffig stickig zugig hellhörig bedingt semi mittelmaß mau
    lau lahm träge zähe labbrig labberig trist wässrig verwässert durchgeweicht zugeschnitten schwergängig leichtgläubig unscharf
    verschwommen verwaschen pixelig körnig blechern dumpf hohl scheppernd knisternd knackt quietschend klobig sperrig unförmig
    plastikbomber plastikartig wabbelig schwabbelig schlabberig labil hakelt blass wellt beschlägt kostenpflichtig nachzahlen aufgerundet
    saftige gesalzen gepfeffert überhöht überhöhter langatmig klischeehaft seicht platt dünne dünnes dünner hauchdünn abgespeckt
    verpixelt dunkle enge alte renovierungsbedarf sanierungsbedürftig abgegriffen angeschlagen angestoßen eingedrückt zerdrückt verdreht
    undeutlich lieblose unübersichtliche verzerrt schwächelt ausbaufähig verbesserungsbedarf verbesserungsfähig verbesserungswürdig
    entfernt höllenlärm lärm lärmig lärmend krach baustelle baulärm`,
  '-2': `schlecht schlechte schlechter schlechtes schlechten mangelhaft enttäuscht enttäuschend defekt kaputt kaputtgegangen umständlich
    kompliziert unverständlich unlesbar unlogisch fummelig unhandlich unpraktisch unerreichbar fehlerhaft unfreundlich unhöflich
    unfreundlichkeit unverschämt dreckig schmutzig unsauber langsam unbequem unzuverlässig überteuert minderwertig billig wertlos
    unbrauchbar nutzlos instabil stinkt stank gestank stinken schimmel schimmelt verschimmelt verdreckt kratzer zerkratzt beschädigt
    beschädigte beschädigung zerbrochen gebrochen bricht brach zerbrach gerissen reißt riss zerrissen eingerissen verbogen verbiegt
    verspätet verspätung verzögert verzögerung fehlt fehlend falsch fehlen problem probleme ärger ärgerlich geärgert verärgert ärgere
    nervig nervt genervt frustrierend frustriert frust ignoriert ignorieren abgelehnt verweigert verweigern inkompetent inkompetenz
    ahnungslos arrogant frech lieblos geschmacklos fade fad versalzen ungenießbar verbrannt undicht leckt ausgelaufen abgebrochen
    abgestürzt stürzt absturz abstürze hängt ruckelt ausfall ausgefallen überflüssig unangenehm unübersichtlich verwirrend irreführend
    unseriös unprofessionell unzufrieden unzufriedenheit ungenau ungeeignet unklar rostet rost rostig verrostet flimmert verschmutzt
    verzichten geduld mangel mängel schwach stornierung storniert storno vergeblich nachteil minus negativ ungepflegt heruntergekommen
    zweifelhaft lästig unmöglich verloren verschwendet verschwendung rausgeschmissen rausgeworfen bereue bereut nie nichts vermisst blöd
    doof dumm peinlich traurig wucher gefälscht fälschung nachgemacht dauernd ständig verschlechtert rückschritt hinüber hin futsch
    zerstört zerfällt zerfleddert zerlegt bröckelt blättert löchrig abgeblättert abgerissen abgegangen abgelöst ablöst aufgegeben
    eingegangen eingefroren aufgehängt ausgeht aussetzer wackelkontakt störung störungen störanfällig fehleranfällig fehlermeldung
    fehlfunktion fehlkonstruktion fehlkauf fehlinvestition fehlgriff reinfall flop pleite pfusch pfuscherei murks schlamperei schlampig
    nachlässig gleichgültig desinteressiert unaufmerksam unorganisiert chaotisch chaos überfordert überbucht patzig schnippisch
    herablassend respektlos abwertend unhöfliche zickig abgewimmelt abgespeist vertröstet hingehalten hinhalten verarschen hintergangen
    belogen betrogen getäuscht täuschung täuschend fake dubios fragwürdig wertverlust nepp beißend penetrant aufdringlich ekel ekelt
    igitt verdorben abgelaufen ranzig vergammelt gammelig ungewürzt roh angebrannt zerkocht hässlich unschön unansehnlich
    geschmacksverirrung kitschig altbacken abgewohnt schäbig verwohnt renovierungsbedürftig verkommen stickiges kinderkram unausstehlich
    unerträglich unsäglich unpassend unangebracht unfair ungerecht unbefriedigend ungenügend unzureichend ungenutzt unnütz sinnlos
    zwecklos kopfschmerzen rückenschmerzen übelkeit allergisch ausschlag pickel verletzt verbrüht wackelige überbewertet übertrieben
    verfehlt versagt versagen gescheitert scheitert verzweifelt verzweifeln verzweiflung zermürbend zeitverschwendung geldverschwendung
    zahlungsprobleme abgebucht abofalle kostenfalle gekündigt kündigen kündigung verklebt verzogen verformt verstopft blockiert gestohlen
    geklaut verschwunden verschollen liegengelassen reparatur repariert reparieren umtausch umgetauscht rückerstattung rückläufer
    garantiefall gewährleistung bedauerlich bedauerlicherweise bedaure zerrinnt unwirksam wirkungslos untauglich schwachstelle
    schwachpunkt schwäche rate deinstalliert deinstallieren gelöscht nerv ermüdend anstrengend zeitraubend umständlicher unbespielbar
    unspielbar werbung ruiniert ruinieren löcher loch macke delle beule sprung haarrisse scherben knickt geknickt zerknittert zerkrümelt
    schrammen abgeplatzt verbeult verkratzt ausgefranst franst aufgeplatzt geplatzt platzt durchgebrannt durchgeschmort verschleiß
    verschlissen verschleißt ausgetauscht austauschen sinnfrei überfüllt überlaufen schmuddelig klebriger staubig verstaubt unhygienisch
    ungeziefer wanzen ameisen hakeliger verschlimmbessert bugs bug lücken spam zwang zwangsweise bevormundung doppelt mahngebühr inkasso
    abbuchung heimlich ungefragt falschlieferung teillieferung leerfahrt bedenklich untergegangen schwächen stromfresser staubfänger
    mogelpackung zurückgehen plump primitiv höllisch unhöflicher unverschämte unverschämter lustlos desinteresse pampig ruppig barsch
    hochnäsig überheblich gefühllos kaltherzig unfähig unfähige unfähigkeit verpeilt verschlampt verschlampen verschlafen versemmelt
    vergeigt vermurkst verhunzt verpfuscht geschlampt gepfuscht aufgeschwatzt aufgeschwätzt aufgedrängt untergejubelt angedreht abgewürgt
    nichtssagend zerbricht zerbröselt zerbröckelt auseinandergefallen auseinanderfällt abgefallen abfällt abgeht reißen aufgerissen
    aufgegangen verschmort qualmt qualmen gequalmt raucht funken stromschlag kurzschluss überhitzung überhitzte explodiert geschmolzen
    schmilzt verätzt verbrennung wundgescheuert blasen reizung hautreizung juckreiz brennt brennen allergie erbrechen übergeben durchfall
    lebensmittelvergiftung krank bauchschmerzen magenschmerzen bauchweh schlaflos stinkende muffige muffiger müffelnd mückenplage
    bettwanzen kakerlake mäuse ratten abzieher lockangebot lockvogel bauernfänger bauernfängerei augenwischerei mogel mogeln schummel
    geschummelt hinters irreführende irreführung fakebewertung kopie plagiat imitat billigware billigkram chinaschrott chinamüll
    ausschuss ausschussware gebrauchsspuren vorbenutzt beschädigtes leer tot lückenhafte unvollständige unvollständiger fehlgeleitet
    fehlgeschlagen scheitern aufhängen einfriert friert stockt stockend stottert lahmarschig überfordernd unausgegoren undurchsichtig
    intransparent undurchdacht rückgabe rückversand gestrichen streicht annulliert verpasst verschoben verschiebt verschleppt verzögerte
    verspätete vergessen vergisst übersehen ungelöst unbeantwortet unbearbeitet klage anwalt verbraucherzentrale anzeige rechtsstreit
    mahnungen horrend wucherpreis mondpreise teuerste unverhältnismäßig unangemessen enttäuschte enttäuschter enttäuschen enttäuschendes
    enttäuschende ernüchternd ernüchterung ernüchtert verärgernd empörend empört fassungslos entsetzt entsetzlich schockiert schockierend
    stinksauer wütend bedauern bedauert vermiest versaut vermasselt vergrault verscheucht abschreckend beängstigend unwohl ungemütlich
    ungemütliche eiskalt frostig zwielichtig heruntergewirtschaftet herunter abgeranzt vergilbt zähes verkochte lauwarmes undefinierbar
    fettige fettiges`,
  '-3': `schrecklich furchtbar katastrophe katastrophal grauenhaft grauenvoll miserabel grottig grottenschlecht unterirdisch ekelhaft eklig
    widerlich schrott müll mist frechheit betrug betrüger abzocke unverschämtheit zumutung horror albtraum alptraum enttäuschung lüge
    gelogen lügen schlimm schlimmste schlechteste schlechtesten schlechtester desaster desaströs saftladen abgezockt verarscht verarsche
    gefährlich lebensgefährlich unzumutbar inakzeptabel skandal skandalös dreist dreistigkeit ramsch tand dreck kacke drecksding kotz
    beschissen hundsmiserabel erbärmlich jämmerlich lächerlich lachnummer witzlos hölle abraten abzuraten heulen unmenschlich kriminell
    menschenverachtend hochgefährlich stinkfrech nogo unmöglichkeit schande schandfleck blamage armutszeugnis bodenlos indiskutabel
    untragbar abscheulich scheußlich bescheuert idioten halsabschneider gauner verbrecher wegelagerer dilettanten elend mies mieseste
    übel grausam elektroschrott sondermüll billigschrott fiasko totalausfall bruchbude dreckloch miserable horrorhotel horrortrip
    schrottteil müllprodukt drecksteil scheiß scheissteil kundenverarsche kundenunfreundlich betrügerisch betrügerische betrugsmasche
    abzockerei widerwärtig ekelerregend ekelig totalschaden geldschneiderei geldmacherei saumäßig saumies verbrecherbande
    gesundheitsgefährdend brandgefährlich skandalöse verarschung`,
} as const;

/** Endings of compounds: `Riesenenttäuschung`, `Verarbeitungsmangel`. */
export const tails = {
  3: 'traum kaufempfehlung perle schnäppchen liebling klasse spitze',
  2: 'freundlich sicher fest leicht zufrieden günstig schonend sparend tauglich freude freuden spaß qualität vorteil gewinn erlebnis',
  '-2': `fehler problem probleme problemen mangel mängel schaden schäden defekt ausfall ausfälle pfusch falle schwäche verschwendung verlust
    verspätung verzögerung schmerzen gestank störung chaos reinfall anfällig ärger bruch kratzer teuer`,
  '-3': 'schrott müll mist betrug abzocke enttäuschung katastrophe schlecht schlechte schlechter dreck horror desaster skandal kacke ramsch',
} as const;
