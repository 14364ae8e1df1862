/** Italian words of complaint. */
export const complaints = {
  '-0.5': `teoricamente pensavo credevo speravo provato provo provare perché mese settimane ore chiamato contattato mail telefonato
    dovrebbe dovrebbero avrebbe dovuto soldi pagato pagare euro sembra sembrava sarebbe solamente almeno`,
  '-1': `caro cara cari care costoso costosa costosi piccolo piccola piccoli piccolissimo piccolissima lento lenta lenti lentezza lentissimo rumoroso rumorosa rumorosi rumore rumori
    duro duri freddo fredda freddi peccato purtroppo medio mediocre mediocri attesa attendere attendo aspettare aspetto aspettato aspettiamo reso resi restituire restituito
    restituisco rimandato rispedito sostituire sostituito sostituzione solo soltanto difficile difficili difficoltà difficilmente vecchio vecchia vecchi antiquato
    datato datata stretto stretta stretti scomodo scomoda pesante pesanti scuro scura buio troppo troppa corto corta corti sottile sottili sottilissimo fino leggerino
    fragile fragili delicatino delicatissimo plastica plasticoso plasticosa stringe rigido rigida ruvido ruvida pizzica gratta scivola traballa traballante
    instabile cigola scricchiola fischia fischio ronzio ronza vibra scalda surriscalda macchia macchie macchiato macchiata pelucchi pallini
    stropicciato stropicciata scolorito scolorita scolorisce stinge stinto ristretto ristretta restringe ammaccato ammaccata ammaccature storto storta
    usato usata rigenerato basico basilare banale scarno scarna migliorabile migliorare pecca pecche neo difettuccio svantaggio svantaggi
    contro lamentela lamentele lamentarsi lamento reclamo reclami reclamato avvertenza attenzione occhio scarso scarsa scarsi scarse scarseggia
    insufficiente insufficienti limitato limitata limitati complicato complicata complicati macchinoso macchinosa laborioso noioso noiosa noia monotono ripetitivo prevedibile
    salato salata amaro acido secco secca unto unta oleoso oleosa tiepido tiepida bruciato bruciata crudo cruda cotto scotto scotta umido umidità polvere
    coda code affollato affollata caos sovrapprezzo supplemento commissioni obbligato obbligatorio costretto costretti odore perplesso perplessa perplessità dubbi dubbio
    appena insomma mah boh vabbè`,
  '-2': `cattivo cattiva cattivi cattive male deluso delusa delusi delude deludono deluderà deludente deludenti rotto rotta rotti rotte rompe rompono romperà rompersi ruppe
    difettoso difettosa difettosi difetto difetti guasto guasta guasti guastato guastata problema problemi sporco sporca sporchi sporcizia inutile inutili inutilizzabile inutilizzabili
    scomodi sgradevole sgradevoli maleducato maleducata maleducati maleducazione scortese scortesi scortesia antipatico antipatica arrogante arroganti arroganza
    manca mancava mancano mancante mancanti mancavano mancanza errore errori ritardo ritardi ritardato danneggiato danneggiata danneggiati graffiato
    graffiata graffi graffio impossibile incompetente incompetenti incompetenza insipido insipida insipidi insapore puzza puzzano puzzava puzzolente fetore debole deboli
    evitare evitate evitatelo pentito pentita pento incompleto incompleta ingannevole ingannevoli inganno ingannato ingannata perso persa perdita perde perdono mai
    falso falsa falsi falsità contraffatto tarocco taroccato nessuno tardi rimborso rimborsi smesso smette brutto brutta brutti brutte bruttissimo
    sopravvalutato sopravvalutata blocca bloccato bloccata bloccano crasha crash impalla impallato spegne spento spenta riavvia disconnette disconnessioni
    cade cadono caduto staccato staccata stacca staccano scollato scollata scolla scollano scucito scucita scuce strappato strappata strappa bucato bucata buco buchi crepa
    crepe crepato crepata spaccato spaccata spacca piegato piegata arrugginito arrugginita ruggine ossidato gocciola perdite intasato intasa
    muffa ammuffito ammuffita marcio marcia avariato scaduto scaduta immangiabile incommestibile imbevibile scarafaggi cimici insetti formiche capelli peli trascurato
    trascurata fatiscente decadente squallido squallida squallore triste tristi ridicolo ridicola ridicoli assurdo assurda assurdi stupido stupida indifferente indifferenza menefreghismo
    menefreghisti ignorato ignorata ignorano disinteresse disorganizzato disorganizzata disorganizzazione caotico caotica disastroso disastrosa pessimamente frode fregato fregata
    fregati fregature imbroglio imbroglioni derubato rubato rubata rubano bugia bugie bugiardi bugiardo mentono abuso abusivo esagerato esagerata esorbitante
    esorbitanti spropositato spropositata eccessivo eccessiva carissimo carissima ingiusto ingiustificato addebitato addebitati addebito doppio cancellato cancellata annullato
    annullata annullamento rifiutato rifiutano rifiuto negato negano inadempiente frustrante frustrazione stressante stress estenuante esasperante insopportabile
    insostenibile stufo stufa fastidioso fastidiosa fastidiosi fastidio fastidi arrabbiato arrabbiata indignato indignata rabbia dolore dolori irritazione irritato allergia
    allergico prurito sfogo bolle brufoli danno danni nausea mal inefficace inefficaci inefficiente nullo nulla inesistente inesistenti
    incompatibile illeggibile incomprensibile incomprensibili confuso confusa confusionario sbagliato sbagliata sbagliati sbagliate sbaglio sbagliano errato errata imitazione
    contraffazione disinstallato disinstallare disinstallo pubblicità spam spreco sprecato sprecati sprecata buttato buttata buttati buttare giocattolino scadente scadenti
    scadentissimo insoddisfatto insoddisfatta insoddisfatti insoddisfacente scontento scontenta disgusto peggiorato peggiorata peggiora peggioramento insicuro
    inaffidabile inaffidabili poveri scarsissimo scarsissima inadeguato inadeguata approssimativo approssimativa superficiale superficialità negligenza negligente
    sconsiglio sconsigliato sconsigliata sconsigliatissimo sconsigliamo scocciato scocciante seccante irrispettoso presi irraggiungibile irreperibile irreperibili
    introvabile lacunoso carente carenti carenza deteriorato deteriora usura usurato consumato scarica scaricano scarico appannato annacquato annacquata chiasso baccano rapina zuppi zuppo bagnato bagnata fradicio rigato rigata righe scintille paura spaventa crollata crollato calata calato scesa
    allentano allenta allentato balla ballerino ballano pretendono pretende disdire disdetta disdette impresa odissea calvario presa beffa beffati
    ignoranza ignoranti impreparato impreparati incapace incapaci sgarbato sgarbata sgarbati burbero seccato svogliato svogliati scocciati freddezza distaccato assente
    lungaggini rimpallo rimbalzato rimbalzati scaricabarile interminabile interminabili eterna eternità sosta disservizio disservizi disagio disagi disguido
    fumo corrente scossa esploso bruciatura fuso fusa sciolto sciolta deformato deformata deforma sformato sformata infeltrito infeltrita
    sgualcito gonfio gonfiato scrostato scrostata scrosta sbiadito sbiadita sbeccato scheggiato scheggiata incrinato incrinata lesionato
    arrugginiti appiccicoso appiccicosa appiccica lezzo tanfo soffocante nauseante nauseabondo stantio rancido gommoso gommosa stopposo stopposa
    scondito congelato surgelato precotto microonde misero misera striminzito ridotte ridotta minuscolo minuscola
    lag laggoso scatti scatta rallenta rallentamenti interferenze fruscio ronzii sdoppiato
    opaco opaca sfocato
    sfocata sgranato disturbato disturbi gracchia gracchiante distorto`,
  '-3': `orribile orribili orrendo orrenda pessimo pessima pessimi pessime terribile terribili disastro disastri truffa truffe truffatori truffato truffata truffati
    vergogna vergognoso vergognosa vergognosi vergognatevi scandaloso scandalosa scandalo schifo schifezza schifezze schifoso schifosa schifosi peggio peggiore peggiori peggior
    spazzatura immondizia monnezza inaccettabile inaccettabili inammissibile incubo pericoloso pericolosa pericolosi merda cagata ladri ladro fregatura delusione
    delusioni deprecabile deplorevole penoso penosa penosi ignobile indecente indecenti disgustoso disgustosa disgustosi raccapricciante atroce osceno oscena
    rivoltante catastrofe catastrofico tragedia tragico inferno imbarazzante indegno indegna inqualificabile intollerabile insulto
    ciarpame patacca bidone pattume porcheria porcata obbrobrio zero criminali disonesti disonesto disonestà`,
} as const;
