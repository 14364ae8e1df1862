/** Italian words of praise. */
export const praise = {
  4: `eccellente eccellenti eccellenza perfetto perfetta perfetti perfette perfettamente perfezione fantastico fantastica fantastici fantastiche
    meraviglioso meravigliosa meraviglia straordinario straordinaria eccezionale eccezionali impeccabile impeccabili magnifico magnifica
    stupendo stupenda stupendi incredibile incredibili spettacolare spettacolari splendido splendida splendidi ineccepibile insuperabile imbattibile
    favoloso favolosa sublime divino divina strepitoso strepitosa fenomenale sensazionale grandioso ottimissimo bellissimo bellissima bellissimi bellissime
    buonissimo buonissima buonissimi comodissimo comodissima consigliatissimo consigliatissima velocissimo velocissima gentilissimo gentilissima gentilissimi
    contentissimo contentissima soddisfattissimo soddisfattissima utilissimo simpaticissimo pulitissimo pulitissima robustissimo
    facilissimo praticissimo benissimo ottimamente squisito squisita squisiti deliziosissimo`,
  3: `ottimo ottima ottimi ottime super consiglio consigliato consigliata consigliati consigliabile raccomando raccomandato adoro adora amo amiamo ama innamorato innamorata
    innamorati entusiasta entusiasti delizioso deliziosa deliziosi incantevole migliore migliori geniale geniali bravo brava bravi complimenti felice felici felicissimo
    soddisfatto soddisfatta soddisfatti soddisfazione soddisfacente top gioiello chicca spettacolo favola sogno delizia goduria piacevolissimo
    colpito colpita incantato affascinante coinvolgente appassionante emozionante indispensabile immancabile irrinunciabile promosso promossa
    dieci lode stellare mitico mitica bomba figata straconsigliato straconsiglio stracontento superlativo superlativa`,
  2: `buono buona buoni buone bene bello bella belli belle bellezza contento contenta contenti comodo comoda comodi comode comodità comfort confortevole
    confortevoli facile facili facilmente facilità semplice semplicissimo pratico pratica pratici praticità utile utili utilità veloce veloci velocemente velocità
    rapido rapida rapidi rapidamente gentile gentili gentilezza cortese cortesi cortesia disponibile disponibili disponibilità accogliente accoglienti accoglienza
    simpatico simpatica simpatici simpatia professionale professionali professionalità competente competenti competenza preparato preparati attento attenta
    attenti premuroso premurosa puntuale puntuali puntualità preciso precisa precisi precisione pulito pulita puliti pulizia curato curata curati
    cura elegante eleganti eleganza carino carina carini carine grazioso graziosa raffinato raffinata qualità resistente resistenti resistenza
    robusto robusta robusti robustezza solido solida affidabile affidabili affidabilità sicuro sicura sicurezza efficace efficaci efficacia efficiente efficienti
    efficienza silenzioso silenziosa silenziosi leggero leggera leggeri potente potenti potenza stabile duraturo duratura dura durano morbido morbida morbidi
    morbidezza caldo calda calde soffice soffici avvolgente traspirante fresco fresca freschi freschissimo gustoso gustosa gustosi saporito saporita
    abbondante abbondanti genuino genuina genuini croccante cremoso profumato profumata profumo gradevole gradevoli gradito gradita gradimento piacevole
    piacevoli piacere piace piaciuto piaciuta piacciono piaciuti apprezzato apprezzata apprezzo apprezzabile grazie ringrazio ringraziamento economico economica
    economici conveniente convenienti convenienza affare risparmio risparmiato regalato vantaggio vantaggi pregio pregi funziona funzionano funzionato funzionale
    funzionali funzionante intuitivo intuitiva intuitivi chiaro chiara chiare chiarezza nitido nitida versatile maneggevole compatto compatta ergonomico
    regolabile rifinito rifinita rifiniture rifiniti spazioso spaziosa spaziosi ampio ampia ampi luminoso luminosa luminosi tranquillo tranquilla
    tranquillità rilassante riposante divertente divertenti divertito divertita divertimento interessante interessanti scorrevole avvincente risolto risolta risolvono risolve
    soluzione soluzioni aiuta aiutato aiutano aiuto migliora migliorato migliorata miglioramento rimborsato rimborsata onesto onesta
    onesti serio seria seri serietà trasparente fiducia garanzia garantito originale originali moderno moderna innovativo ingegnoso intelligente furbo
    completo completa accessoriato ricco ricca vario varia varietà assortito positivo positiva positivamente valido valida validi validissimo
    vale valgono merita meritato meritano riuscito riuscita centrato idoneo adatto adatta adatti adattissimo ideale ideali adeguato calza veste
    avvolge aderente aderisce tiene regge mantiene impermeabile lavabile salutare sano naturale delicato delicata idratante idratata idrata lenitivo
    calma calmante sollievo sollevato strategico panoramica panorama vista suggestivo suggestiva romantico caratteristico familiare casalingo ospitale
    ospitalità cordiale cordiali cordialità sorriso sorridente sorridenti impegno tempestivo tempestiva tempestività celere celeri tempestivamente
    celermente immediato immediata gratis gratuito gratuita omaggio ricreduto ricreduta perfezionato sorprendente sorprendentemente sorpreso sorpresa sorprende
    egregiamente egregio indimenticabile vellutata vellutato setoso setosa accesi acceso nitide nitidi profondi profonda profonde chiarissime chiarissimo chapeau matti
    matta gratuitamente sistemato sistemata sistemano riparato riparata riparazione aggiornato informato informati seguito seguiti
    paziente pazienti pazienza comprensivo comprensiva empatia dedizione diligente meticoloso meticolosa scrupoloso rassicurante tranquillizzato
    piacevolmente colorato colorata allegro allegra giovanile sofisticato distinto ordinato ordinata attrezzato attrezzata arredato arredata rinnovato
    ristrutturato fornito fornita digeribile leggerissimo leggerissima resistentissimo durevole assorbe assorbente antiscivolo pieghevole portatile trasportabile
    estensibile capiente capienti capienza lucido lucida lucente brillanti coprente coprenti nutriente energico energica rinfrescante
    armonioso equilibrato equilibrata fluido fluida reattivo reattiva brillante vivace vivaci vivido`,
  1: `corretto corretta normale discreto discreta nuovo nuova accettabile sempre grande grandi sufficiente sufficienti centrale centralissimo fine
    ragionevole ragionevoli onestissimo decente dignitoso pronto pronta subito previsto tornerò torneremo tornerei ritornerò ritorneremo ricomprerei ricomprerò ricomprato
    riacquisterei riacquistato riacquisterò fedele quotidianamente abitualmente conforme conformi corrisponde corrispondono rispecchia integro integra
    intatto sigillato imballato imballata protetto protetta esattamente finalmente regalo simile`,
  0.5: 'ogni giorno giorni anni anche mamma marito figlia figlio tutti abbiamo',
} as const;
