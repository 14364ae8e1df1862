/** Italian words of praise. */
export const praise = {
  4: `eccellente perfetta perfettamente perfezione fantastica meraviglia straordinaria eccezionale impeccabile magnifica stupenda incredibile
    spettacolare spettacolari splendida ineccepibile insuperabile imbattibile favoloso favolosa sublime divina strepitosa fenomenale
    sensazionale grandioso ottimissimo bellissima buonissima comodissima consigliatissimo consigliatissima velocissimo velocissima
    gentilissimo gentilissima gentilissimi contentissima soddisfattissima utilissimo simpaticissimo pulitissimo pulitissima robustissimo
    facilissimo praticissimo benissimo ottimamente squisita deliziosissimo strabiliante stupefacente paradisiaca idilliaco eccelsa`,
  3: `ottimo ottima ottimi ottime super consiglio consigliato consigliata consigliati consigliabile raccomando raccomandato adora amo amiamo
    ama innamorata entusiasta incantevole migliore migliori geniale brava complimenti felice soddisfatta soddisfazione soddisfacente top
    gioiello chicca spettacolo favola sogno delizia goduria piacevolissimo colpita coinvolgente appassionante emozionante indispensabile
    immancabile irrinunciabile promossa dieci lode stellare mitica bomba straconsiglio superlativa pazzesca bombazza figo figa fighissimo
    gioiellini libidine consigliatissimi stracontenta arcicontento superconsigliato supercomodo superpratico entusiasmo incantata
    affascinato travolgente commovente esilarante divertentissimo affarone bravissima gentilissime cordialissimi disponibilissimi
    simpaticissimi pulitissime morbidissima robustissima velocissimi chiarissima felicissima ricchissima preferita mozzafiato figurone
    urlo`,
  2: `buono buona bene bella bellezza contenta comoda comfort confortevole facile facilmente semplice semplicissimo pratica utile veloce
    velocemente rapida rapidamente gentile gentilezza cortese disponibile disponibilità accogliente simpatia professionale competente
    attenta premurosa puntuale precisa precisione pulita pulizia cura elegante carina graziosa raffinata qualità resistente robusta
    robustezza solida affidabile affidabilità sicura sicurezza efficace efficiente silenziosa leggera potente potenza stabile duratura
    dura durano morbida morbidezza calda soffice avvolgente traspirante fresca gustosa saporita abbondante genuina croccante profumo
    gradevole gradita gradimento piacevole piace piaciuta piacciono apprezzo apprezzabile grazie ringrazio ringraziamento economica
    conveniente affare regalato vantaggi pregi funziona funzionale funzionante intuitiva chiara chiare chiarezza nitida versatile
    maneggevole compatta ergonomico regolabile rifinita rifiniture spaziosa ampi luminosa tranquilla divertente divertita divertimento
    interessante scorrevole avvincente risolta risolve soluzione aiuta migliora migliorato migliorata miglioramento rimborsato rimborsata
    seri serietà trasparente fiducia garanzia garantito originale moderna intelligente furbo completa accessoriato ricca varia varietà
    assortito positiva positivamente valida validissimo vale valgono merita meritano riuscita centrato idoneo adatta adattissimo ideale
    adeguato calza veste avvolge aderente aderisce tiene regge mantiene impermeabile lavabile salutare sano naturale delicata idratante
    idrata lenitivo calma calmante sollievo sollevato strategico panorama suggestiva romantico caratteristico familiare ospitale cordiale
    sorridente impegno tempestiva tempestività celere celeri tempestivamente celermente immediata gratis gratuita omaggio ricreduta
    perfezionato sorprendente sorprendentemente sorpresa sorprende egregiamente egregio indimenticabile vellutata setosa accesi profonda
    chiarissime chiarissimo chapeau matta gratuitamente sistemano riparata riparazione aggiornato informati seguiti paziente pazienza
    comprensiva empatia dedizione diligente meticolosa scrupoloso rassicurante tranquillizzato piacevolmente colorata allegra giovanile
    sofisticato distinto ordinata attrezzata arredata rinnovato ristrutturato fornita digeribile leggerissima resistentissimo durevole
    assorbe assorbente antiscivolo pieghevole portatile trasportabile estensibile capiente capienza lucida lucente coprente nutriente
    energica rinfrescante armonioso equilibrata fluida reattiva brillante vivace vivido generose casereccia casalinga fragrante succosa
    tenerissimo tenera appetitoso freschissimi aromatico cremosa calduccio elastica elasticizzato vestibilità indistruttibile compattezza
    facilissima nitidezza definita limpida silenziosissima efficacissimo ordinatissimo dettagli classe chic calorosa sorrisi garbo
    educati umana preparata onestà solerte spiegano spiegazioni consigli rilassata riposati serena pittoresco soleggiato arioso igienico
    splendente benefici beneficio sparita lucentezza imparare istruttivo didattico stimolante interessantissimo scorre godibile risate
    spiritoso ingegnosa innovativa risparmia salva semplificata semplifica agevola grata riconoscente gradevolmente godere soddisfa
    soddisfano soddisfacenti coccola intatta inossidabile`,
  1: `corretta normale discreta nuova accettabile sempre grande sufficiente centrale centralissimo ragionevole onestissimo decente pronta
    subito previsto tornerò tornerei ritornerò ritorneremo ricomprerò ricomprato riacquistato riacquisterò fedele quotidianamente
    abitualmente conforme corrisponde rispecchia integra intatto imballata protetta esattamente finalmente regalo simile riprenderò
    riordinerò prontamente sigillata confezionato adeguata corrispondente identica uguale dignitosa regalare compleanno natale abituale
    inclusa combacia bis`,
  0.5: `ogni giorni anni anche mamma marito figlia tutti abbiamo moglie nipote famiglia amici inoltre permette adesso ospiti`,
} as const;
