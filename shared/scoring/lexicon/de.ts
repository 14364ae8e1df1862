import type { LexiconSource } from './lexicon.ts';

/** German of reviews, written by hand. */
export const de: LexiconSource = {
  words: {
    4: `hervorragend ausgezeichnet exzellent perfekt fantastisch phantastisch genial grandios sensationell traumhaft überragend
      einwandfrei tadellos makellos erstklassig unschlagbar wundervoll großartig herausragend vorzüglich phänomenal weltklasse`,
    3: `super toll klasse prima spitze bestens begeistert liebe lieben liebt wunderschön wunderbar empfehlenswert empfehlen empfehle
      empfehlung top optimal ideal köstlich herrlich bester beste bestes besten perfekte volltreffer glücklich überzeugt überzeugend
      spitzenmäßig kaufempfehlung weiterempfehlen topp mega hammer geil sahne begeisternd entzückt traum schönste reibungslos
      blitzschnell superschnell goldwert hochwertig hochwertige beeindruckend beeindruckt`,
    2: `gut gute guter gutes guten schön schöne schöner zufrieden freundlich hilfsbereit zuverlässig sauber bequem komfortabel lecker
      schnell zügig flott preiswert günstig praktisch stabil robust angenehm leise einfach unkompliziert problemlos kompetent höflich
      gemütlich geräumig stilvoll elegant schick modern solide langlebig haltbar handlich leicht nützlich hilfreich gelungen positiv
      frisch zuvorkommend aufmerksam herzlich nett pünktlich sicher vielseitig ansprechend durchdacht übersichtlich intuitiv gefällt gefallen
      freude freut erfreut erfreulich danke dankbar lohnt gelohnt besser verbessert verbesserung funktioniert passt sorgfältig
      professionell kulant kulanz fair ehrlich vertrauenswürdig gepflegt ruhig großzügig kuschelig weich warm edel wertig liebevoll
      lobenswert mühelos schmackhaft aromatisch saftig knusprig verlässlich robuste übertroffen übertrifft genießen genossen schnäppchen leiser schneller`,
    1: `ok okay ordentlich brauchbar neu hell groß passend genau wie gewohnt immer stets gerne gern jederzeit sofort fix ausreichend
      vollständig original klar flüssig scharf stark kräftig zentral interessant süß günstiger erfüllt hält gespannt`,
    '-1': `leider klein kleiner dünn eng alt laut teuer schwer hart trocken kalt lang lange nur kaum eigentlich angeblich
      mäßig mittelmäßig durchwachsen gewöhnungsbedürftig warten wartezeit gewartet wieder rücksendung zurückgeschickt zurückgesendet zurück
      retour retoure reklamation reklamiert erwartet gehofft anders fraglich wackelt wackelig lauter langsamer kürzer geruch riecht
      abgenutzt veraltet dunkel sparsam obwohl hinweis plastik teurer schade stumpf`,
    '-2': `schlecht schlechte schlechter schlechtes mangelhaft enttäuscht enttäuschend defekt kaputt kaputtgegangen umständlich kompliziert komplizierter unverständlich unlesbar unlogisch fummelig unhandlich unpraktisch unerreichbar fehlerhaft unfreundlich unhöflich
      unverschämt dreckig schmutzig unsauber langsam unbequem unzuverlässig überteuert minderwertig billig billige wertlos unbrauchbar nutzlos
      instabil stinkt gestank schimmel verdreckt kratzer zerkratzt beschädigt zerbrochen gebrochen bricht brach gerissen reißt verbogen
      verspätet verspätung verzögert verzögerung fehlt fehlte fehlten fehlend falsch falsche fehler problem probleme ärger ärgerlich geärgert
      nervig nervt genervt frustrierend ignoriert abgelehnt verweigert inkompetent ahnungslos arrogant frech lieblos geschmacklos fade fad
      versalzen zäh ungenießbar verbrannt undicht leckt ausgelaufen abgebrochen abgestürzt stürzt absturz hängt ruckelt ausfall ausgefallen
      überflüssig umtausch unangenehm unübersichtlich verwirrend irreführend unseriös unprofessionell unzufrieden ungenau ungeeignet unklar
      rostet rost verrostet flimmert rauscht verschmutzt verzichten geduld mangel mängel schwach stornierung storniert storno vergeblich
      nachteil minus negativ ungepflegt heruntergekommen zweifelhaft lästig unmöglich verloren verschwendet verschwendung rausgeschmissen
      finger weg bereue bereut nie nichts vermisst blöd doof peinlich traurig wucher gefälscht fälschung nachgemacht dauernd ständig verschlechtert rückschritt`,
    '-3': `schrecklich furchtbar katastrophe katastrophal grauenhaft grauenvoll miserabel grottig grottenschlecht unterirdisch ekelhaft eklig
      widerlich schrott müll mist scheiße scheiss frechheit betrug betrüger abzocke abzocker unverschämtheit zumutung horror albtraum alptraum
      enttäuschung lüge gelogen lügen schlimm schlimmste schlechteste schlechtester desaster desaströs saftladen abgezockt verarscht verarsche
      gefährlich lebensgefährlich unzumutbar inakzeptabel skandal dreist ramsch`,
  },
  phrases: {
    4: [
      'absolut|sehr|nur|wärmstens|voll|uneingeschränkt zu empfehlen',
      'jederzeit|immer|gerne wieder',
      'rundum zufrieden',
      'alles bestens|perfekt|super',
      'fünf|5 sterne',
    ],
    3: [
      'sehr|super gut|schön|zufrieden|gute|guter|gutes',
      'top qualität',
      'voll und ganz',
      'besser geht es|s nicht',
      'keine probleme|beanstandungen|mängel',
      'nichts zu meckern|bemängeln|beanstanden',
      'preis leistung',
      'sein|ihr geld wert',
      'jeden cent|euro wert',
      'alles gut|ok',
      'kann ich|man nur? empfehlen',
      'läuft einwandfrei|perfekt|super',
    ],
    2: [
      'nicht schlecht',
      'wie beschrieben',
      'ohne probleme',
      'kein problem',
      'macht spaß',
      'sitzt|passt perfekt|gut|super',
      'tut was|seinen',
      'freue|freuen mich|uns',
    ],
    '-1': [
      'zu klein|groß|kurz|lang|eng|weit|dünn|laut|schwer|teuer|hart|weich|dunkel|hell|wenig|viel',
      'geht so',
      'na ja',
      'hätte|wäre ...  besser|schöner|gewünscht',
      'lässt zu wünschen',
      'naja',
    ],
    '-2': [
      'nicht zu empfehlen',
      'nicht empfehlenswert',
      'geht|ging|gingen gar? nicht',
      'funktioniert|funktionierte|funktionieren|passt|passen|hält|halten .. nicht',
      'kann man vergessen',
      'keine antwort|reaktion|rückmeldung|auskunft',
      'antwortet|antworten|reagiert|reagieren|meldet|melden|antwortete|reagierte|meldete sich|mir|uns? nicht|nie|niemand|keiner',
      'nicht|nie|niemand|keiner geantwortet|reagiert|gemeldet|beantwortet|zurückgerufen',
      'schwer|schwierig|umständlich|mühsam zu _',
      'gefällt|gefallen mir|uns gar|überhaupt? nicht',
      'mag|mögen es|das|ihn|sie|die|den? gar|überhaupt? nicht',
      'nicht erreichbar',
      'zurück geschickt|gesendet|gegangen',
      'schon|bereits nach _ _? kaputt|defekt',
      'nach kurzer zeit',
      'finger weg',
      'raus geworfenes|geschmissenes geld',
      'geld nicht wert',
      'zu wünschen übrig',
      'auf den müll',
      'ein witz',
      'schlechter als',
      'nie|nicht angekommen',
      'lange gedauert',
      'kein|keine hilfe|support',
    ],
    '-3': ['nie|niemals|nicht wieder', 'nie mehr', 'null sterne', 'einmal und nie'],
    0: [
      'nicht nur',
      'gut _ wochen|monate|jahre',
      'einfach nicht|nur|so|mal|zu',
      'immer noch|nicht|kein',
      'immer wieder',
      'schön wäre',
      'schön gewesen',
      'wäre gut|schön|super|toll',
      'groß kleinschreibung',
      'guten tag|morgen|abend',
    ],
  },
  negators: `nicht kein keine keinen keiner keinem keines nie niemals nichts ohne weder kaum nirgends nirgendwo niemand mangelnde fehlende nich nix`,
  boosters: `sehr wirklich absolut total extrem super besonders richtig echt völlig unglaublich äußerst überaus höchst mega voll ganz
    viel deutlich so wahnsinnig komplett vollkommen enorm rundum dermaßen`,
  dampeners: `etwas bisschen wenig ziemlich relativ halbwegs eher leicht einigermaßen fast teilweise manchmal minimal`,
  contrast: `aber jedoch allerdings obwohl trotzdem dennoch nur sondern außer hingegen wobei`,
};
