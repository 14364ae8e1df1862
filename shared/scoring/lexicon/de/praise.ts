/** German words of praise. */
export const praise = {
  4: `hervorragend ausgezeichnet exzellent perfekt fantastisch phantastisch genial grandios sensationell traumhaft überragend einwandfrei
    tadellos makellos erstklassig unschlagbar wundervoll großartig herausragend vorzüglich phänomenal weltklasse bombastisch brillant
    famos fabelhaft perfektion meisterwerk meisterhaft spektakulär superb exquisit unübertroffen unvergleichlich göttlich himmlisch
    atemberaubend 1a spitzenklasse hochzufrieden fehlerfrei fehlerlos überwältigend sagenhaft fulminant perfekter perfektes perfekten
    einsame einmalig galaktisch megagut supergut superlecker suuuper`,
  3: `super toll klasse prima spitze begeistert begeisterung liebe liebt geliebt wunderschön wunderbar empfehlenswert empfehle empfiehlt
    empfohlen weiterempfehle top optimal ideal köstlich herrlich beste perfekte volltreffer glücklich überzeugt überzeugte überzeugend
    überzeugen spitzenmäßig kaufempfehlung topp mega hammer geil sahne begeisternd entzückt traum schönste reibungslos blitzschnell
    superschnell goldwert hochwertig beeindruckend beeindruckt bombenfest kinderleicht vorbildlich hingucker blickfang augenweide
    gestochen genuss lieblingsstück favorit bravo juwel perle lob mustergültig umwerfend unkaputtbar unverwüstlich liebling dankeschön
    cool lebensretter gamechanger wow hut krass hammermäßig bezaubernd faszinierend fasziniert spitzenreiter bestnote glücksgriff
    glückskauf edelste zufriedenheit wahnsinn oberklasse sahnestück schmuckstück lieblingsprodukt lieblingsteil lieblingsrestaurant
    lieblingshotel dauerbrenner verwöhnprogramm oberlecker hochzufriedene happy glücklicher fantastische prächtig prachtvoll
    herzerwärmend stilsicher hammermäßige tiptop tipptopp spitzenqualität glückstreffer traumurlaub unbezahlbar rettung`,
  2: `gut gute schön schöne schöner schönes zufrieden freundlich hilfsbereit hilfsbereitschaft zuverlässig zuverlässigkeit sauber sauberkeit
    bequem komfortabel lecker schnell zügig flott preiswert günstig praktisch stabil robust angenehm leise einfach unkompliziert
    problemlos kompetent höflich gemütlich geräumig stilvoll elegant schick modern solide langlebig haltbar handlich leicht nützlich
    hilfreich gelungen positiv frisch zuvorkommend aufmerksam herzlich nett pünktlich sicher vielseitig ansprechend durchdacht
    übersichtlich intuitiv gefällt gefallen gefiel freude freut erfreut erfreulich danke dankbar lohnt lohnend gelohnt lohnenswert
    verbessert verbesserung funktioniert funktionieren passt sorgfältig professionell kulant kulanz fair ehrlich vertrauenswürdig
    gepflegt ruhig großzügig kuschelig weich warm edel wertig liebevoll lobenswert loben gelobt mühelos schmackhaft aromatisch saftig
    knusprig verlässlich übertroffen übertrifft genießen genossen schnäppchen schneller besser schmeckt schmecken geschmeckt
    selbsterklärend verständlich benutzerfreundlich bedienerfreundlich pflegeleicht atmungsaktiv wasserdicht rutschfest reißfest
    kratzfest standfest formschön farbenfroh farbecht wohltuend entspannt entspannend erholsam idyllisch charmant stylisch stylish hübsch
    süß niedlich putzig zart samtig flauschig kraftvoll leistungsstark leistungsfähig sparsam effizient effektiv wirksam wirkt hilft
    geholfen hilfe lustig witzig unterhaltsam spannend fesselnd kurzweilig informativ lehrreich spaß freuen tolle tolles toller
    unproblematisch unbedenklich anstandslos kostenlos gratis kostenfrei geschenkt prompt zeitnah umgehend unverzüglich termingerecht
    fristgerecht geschmackvoll harmonisch hygienisch gastfreundlich gastfreundschaft willkommen wohl wohlgefühlt wohlfühlen verwöhnt
    sympathisch engagiert bemüht verständnisvoll geduldig lösungsorientiert fachkundig kundenfreundlich kundenorientiert transparent
    seriös vertrauen gewinn bereicherung erleichtert erleichterung erleichtern spart gespart ersparnis vorteil pluspunkt plus passgenau
    maßgenau präzise exakt akkurat passform griffig standfestigkeit kompakt platzsparend wendig dicht belastbar massiv verarbeitet
    innovativ clever raffiniert pfiffig sinnvoll unverzichtbar unentbehrlich treu stolz glänzend strahlend leuchtend kräftige scharfes
    klarer naturgetreu bekömmlich verträglich fündig ergiebig saugfähig reichhaltig üppig großartiges gleichmäßig verstellbar anpassbar
    strapazierfähig wetterfest winterfest sturmfest zügige schnelles müheloses helles geräumige ansehnlich einladend aussicht traumhafte
    authentisch abgerundet vollmundig cremig fluffig zartschmelzend fruchtig würzig sättigend appetitlich heimelig ungestört überraschend
    verblüffend erstaunlich staunen gestaunt schwärmen schwärmt bedient lächeln strahlt erfüllen erleichternd zufriedenstellend
    zufriedengestellt gesund duftet duftend feine gemütliche erfreuen verliebt dankt belohnt kuschelweich superweich butterweich
    hauchzart anschmiegsam seidig geschmeidige lautlos geräuschlos geräuscharm flüsterleise kristallklar glasklar knackig butterzart
    superfrisch marktfrisch hausgemacht selbstgemacht zauberhaft malerisch lichtdurchflutet barrierefrei familienfreundlich
    kinderfreundlich hundefreundlich zielführend unbürokratisch lernreich anschaulich praxisnah bevlogen mitreißend packend rührend
    tiefgründig lesenswert sehenswert hörenswert suchtfaktor suchtgefahr fesselt unterhält verständnis sachkundig versiert verlässliche
    routiniert einfühlsam freundlichste leckerste köstliche köstliches hübsche hübsches zuverlässige zuverlässiges zuverlässiger bequeme
    günstige günstiges komfortable empfohlene kompatibel fachlich ordnungsgemäss wohlfühlatmosphäre wohlfühloase ruheoase oase
    beinfreiheit augenmerk geduldiger gratuliere glückwunsch chapeau treffsicher entlastet erfrischend belebend reizarm gutschmeckend
    passende passendes passender bestanden durchhält stromsparend energiesparend preisgünstig dankenswert versüßt kompliment`,
  1: `ok okay ordentlich brauchbar neu hell groß passend genau gewohnt immer stets gerne gern jederzeit sofort fix ausreichend vollständig
    original klar flüssig scharf stark kräftig zentral interessant günstiger erfüllt hält gespannt unauffällig alltagstauglich tauglich
    geeignet anständig vernünftig akzeptabel korrekt simpel schlicht zeitlos natürlich bunt dezent fest geschmeidig endlich tatsächlich
    nachbestellt wiederbestellt stammkunde dauereinsatz täglich seither mittlerweile inzwischen geschenk schenken gefreut nutze verwende
    liefert reinigen spülmaschinenfest waschbar auswahl vielfalt abwechslungsreich empfang entspricht entsprach geklappt klappt gelöst
    erledigt missen rutsch ruckzuck ratzfatz anhieb hochgetragen nachgekauft mitgedacht wiederkommen wiedergekommen stammgast stammgäste
    langjährig langjähriger täglichen unverändert originalverpackt vorzeitig pünktliche gratisversand ausgiebig genügend allemal tagelang
    jahrelang mitgeliefert`,
  0.5: `schnelle direkt wieder auch trotzdem locker total beide jede sohn tochter mutter oma opa enkel enkelin freundin familie gäste geburtstag
    weihnachten wünsche kaufe wunsch`,
} as const;
