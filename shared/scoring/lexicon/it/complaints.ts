/** Italian words of complaint. */
export const complaints = {
  '-0.5': `teoricamente pensavo credevo speravo provo perché mese settimane ore chiamato contattato mail dovrebbe dovrebbero avrebbe dovuto soldi
    pagare euro sembra sarebbe solamente almeno telefonata telefono email messaggi minuti mesi dopo quindi detto dice risposto volevo
    presunto presumibilmente restituzione assistenza chiesto`,
  '-1': `colpa caro cara cari care costosa piccola piccolissima lenta lentezza lentissimo rumore duro duri fredda purtroppo medio mediocre attesa
    attendo aspetto aspettiamo reso resi restituire restituito restituisco rimandato rispedito sostituire solo soltanto difficile
    difficoltà difficilmente vecchi antiquato datata stretta scomodo scomoda pesante scura buio troppa corta sottile fino leggerino
    fragile delicatino delicatissimo plastica stringe rigida ruvida pizzica gratta scivola traballa traballante instabile cigola
    scricchiola fischia ronzio ronza vibra scalda surriscalda macchia macchie macchiato macchiata pelucchi pallini stropicciata scolorita
    stinge stinto ristretta restringe ammaccata ammaccature storto storta usata rigenerato basico basilare banale scarna migliorabile
    migliorare pecca neo difettuccio svantaggi contro lamentela lamentarsi lamento reclami avvertenza attenzione occhio scarsa scarseggia
    insufficiente limitata complicata macchinosa laborioso noiosa noia monotono prevedibile salata amaro secco secca unto unta oleosa
    tiepida bruciato bruciata cruda cotto scotta umido polvere coda code affollata caos supplemento commissioni obbligato obbligatorio
    costretti odore perplessa dubbi appena insomma mah boh vabbè scarsino piccolina scomodità ingombrante chiassosa sottilissima
    sporgente prude unte bruciacchiato stracotta asciutta salatissima sciapa surgelati industriale stucchevole dolciastro acida
    vecchiotta obsoleto vetusta spartano spartana spoglia anonima distaccata farraginoso noiosissimo prolissa scontata ripetitiva
    superficiali discutibile migliorabili deludentino sovrapprezzi lavori buia cupo`,
  '-2': `cattiva cattive male delusa delude deluderà deludente rotta rompe romperà rompersi ruppe difetti guasta problema sporca sporcizia inutile
    inutilizzabile scomodi sgradevole maleducata maleducazione scortese antipatica arrogante manca mancante mancavano mancanza errore
    ritardi danneggiata graffiata graffi impossibile incompetente insipida insapore puzza puzzolente fetore debole evitare evitatelo
    pento incompleta ingannevole inganno persa perde mai falsa tarocco nessuno tardi rimborso rimborsi smesso smette brutta bruttissimo
    sopravvalutata blocca crash impalla spegne spenta riavvia disconnette disconnessioni cade stacca scolla scuce strappa buco buchi
    crepa spacca piegata arrugginita ruggine ossidato gocciola intasa muffa ammuffita avariato scaduta immangiabile incommestibile
    imbevibile scarafaggi cimici insetti formiche peli trascurata fatiscente decadente squallida squallore triste ridicola assurda
    stupida indifferente menefreghismo ignorano disinteresse disorganizzata disorganizzazione caotica disastroso disastrosa pessimamente
    frode fregata fregature imbroglio imbroglioni derubato rubano bugia bugiardi mentono abuso esagerata esorbitante spropositata
    eccessiva carissima ingiusto addebitati doppio cancellata annullamento rifiutano negano inadempiente frustrante frustrazione
    stressante stress estenuante insopportabile insostenibile stufa fastidiosa fastidi arrabbiata indignata rabbia dolore irritazione
    allergia prurito sfogo bolle brufoli danni nausea mal inefficace inefficiente nulla inesistente incompatibile illeggibile
    incomprensibile confusa confusionario sbaglio errata imitazione contraffazione disinstallo pubblicità spam spreco buttare
    giocattolino scadente scadentissimo insoddisfatta insoddisfacente scontenta disgusto peggiorato peggiorata peggiora peggioramento
    insicuro inaffidabile poveri scarsissima inadeguata approssimativa superficiale superficialità negligente sconsiglio
    sconsigliatissimo scocciante seccante presi irraggiungibile irreperibile introvabile lacunoso carente carenza deteriora usura
    consumato scarica appannato annacquata chiasso baccano rapina zuppi bagnata fradicio rigata righe scintille paura spaventa crollata
    calata scesa allenta balla ballerino pretendono pretende disdire disdetta impresa odissea calvario beffa impreparati incapace
    sgarbata burbero seccato svogliati scocciati freddezza distaccato assente lungaggini rimpallo rimbalzati scaricabarile interminabile
    eterna sosta disservizi disagi disguido fumo corrente scossa esploso bruciatura fuso fusa sciolta deforma sformata infeltrita
    sgualcito gonfio scrosta sbiadita sbeccato scheggiata incrinata lesionato appiccicosa appiccica lezzo tanfo soffocante nauseante
    nauseabondo stantio rancido gommosa stopposa scondito congelato surgelato precotto microonde misera striminzito ridotta minuscola lag
    laggoso scatta rallenta rallentamenti interferenze fruscio ronzii sdoppiato opaca sfocata disturbi gracchia gracchiante ciofeca
    boiata baracca baraccone cineseria paccottiglia giocattolaccio carabattola cesso contraffatta copia raggiro bufala spennati salasso
    sproporzionato ingiustificata addebiti spezzata sfalda sgretola storti sfondata gocciolante allagato infiltrazioni brucia
    surriscaldato surriscaldata cortocircuito scoppiato morta bug lagga lentissima distorta sgranata malfunzionante inservibile latitante
    cafone scorbutica scontrosa presuntuoso spocchiosi spocchia irrispettosi offensivo offeso insultato insulti urlato minacce appioppata
    rifilano forzato imposto rifiuta scusa scusanti rimandata rinviato annullano smarrita dimenticata confusione disordine esasperato
    snervante furioso furibondo sdegno sconcertante pietosa denuncia avvocato pentirete amareggiata rammarico rimpianto marci vomitato
    vomito diarrea intossicazione intossicati eruzione irrita arrossamento bruciore massacrata vesciche ferito lurida sudicio topi
    maleodorante macchiate rovina sfregiato invivibile inospitale trasandato abbandonata`,
  '-3': `orribile orrenda pessimo pessima pessimi pessime terribile disastro disastri truffa truffatori vergogna vergognatevi scandalo schifo
    schifezza schifosa peggio peggiore peggiori peggior spazzatura immondizia monnezza inaccettabile inammissibile incubo pericolosa
    merda cagata ladri fregatura delusione deprecabile deplorevole penosa ignobile indecente disgustoso disgustosa disgustosi
    raccapricciante atroce oscena rivoltante catastrofe tragedia tragico inferno imbarazzante indegna inqualificabile intollerabile
    insulto ciarpame patacca bidone pattume porcheria porcata obbrobrio zero criminali disonestà disgustose vomitevole ripugnante
    aberrante vergognosissimo disastrosi merdoso delinquenti farabutti cialtroni ciarlatani sconsigliatissima penosissimo`,
} as const;
