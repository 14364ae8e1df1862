/** Italian cue phrases, in the syntax of `add-cues.ts`. */
export const it = `
0.75 : meglio|migliore di quanto|come|quello .. @hope
-0.75 : peggio|peggiore|inferiore di|a quanto|come|quello .. @hope
-0.5 : più piccolo|piccola|piccoli|corto|sottile|leggero|lento|duro|stretto|rumoroso di|del quanto|come|quello|previsto .. @hope
0.75 : più bello|bella|veloce|comodo|grande|robusto|buono|silenzioso di|del quanto|come|quello|previsto .. @hope
0.5 polar : più _ .. di quanto|come|quello .. @hope
-0.75 : aspettavo|aspettavamo .. migliore|meglio|più|altro|di
-0.75 e> : mi|ci aspettavo|aspettavamo
-0.75 : non .. quello|come .. @hope
0 : come @hope|previsto
0 : proprio|esattamente quello|come .. @hope|cercavo|volevo
1 : superato|supera|superano|oltre .. aspettative|aspettativa
0 : rispetta|rispecchia|soddisfa|soddisfatto|all'altezza .. aspettative
-1 fixed : non .. all'altezza|rispetta|rispecchia|soddisfa .. aspettative?
-1 : sotto|inferiore .. aspettative
0 description : come descritto|da|in|pubblicizzato|promesso|foto|indicato descrizione?|foto?
0 description : conforme|corrisponde alla|a|al .. descrizione|foto|annuncio|quanto
-1 description fixed : non .. conforme|corrisponde|come .. descrizione|foto|descritto|annuncio?
-1 description : diverso|diversa da|dal|dalla .. foto|descrizione|descritto|pubblicizzato|quello
-1 description : pubblicità ingannevole
-1 description : ingannevole|contraffatto|falso
-1 e> r+ : promesso|promessa|promesse|dichiarato|garantito .. ma|mai|non
-1 e> r+ : doveva|dovrebbe|dovevano essere
-0.5 price-value polar : per quel|quello|il|questo che? lo? costa|prezzo|pagato|pago
-0.5 price-value polar : a|per questo|quel|il prezzo
1 price-value : ottimo|buon|eccellente|miglior|perfetto rapporto? qualità prezzo
-0.75 price-value : pessimo|cattivo rapporto qualità prezzo
0.5 price-value : rapporto qualità prezzo
-0.75 price-value : troppo|molto caro|cara|costoso
1 price-value : vale .. prezzo|soldi|euro|pena
-1 price-value fixed : non vale .. prezzo|soldi|pena|quello
-1 price-value : truffa|fregatura|soldi buttati
0.75 price-value : affare
-0.75 : deluso|delusa|delusione|deludente|delusi
0.5 fixed : non .. deluso|delusa|delude|delusi
0.75 : piacevolmente sorpreso|sorpresa|sorpresi
1 : piacevole|bella|ottima sorpresa
-0.75 : brutta|spiacevole sorpresa
-0.75 : prima|versione|modello precedente|era .. meglio|migliore
-0.75 : non .. più come|quello|quella prima|una
-0.5 e> : dovrebbe|dovrebbero|potrebbe|sarebbe|avrei|avrebbe .. essere|avere|stato|preferito|meglio|voluto|dovuto|potuto
-0.5 e> : peccato che|per
-0.5 polar : per|da un|una .. hotel|stelle|marca
0.75 delivery : prima|anticipo del|della|rispetto previsto|data|prevista
0.75 delivery : in anticipo
-0.75 delivery : in ritardo
0 delivery : nei tempi|puntuale
-0.75 : ancora non|nulla|niente|aspettando
x : è|sono previsto|prevista|attesa|atteso
0.75 : @better di|che .. @hope|pensato|previsto
-0.75 : @worse di|che|rispetto .. @hope|pensato|previsto
0.75 : più @good .. di|del|che .. @hope|sembra|foto
-0.75 : più @bad .. di|del|che .. @hope|sembra|foto|descritto|indicato
-0.75 e> : mi|ci aspettavo|aspettavamo .. migliore|migliori|meglio|più|altro|qualcosa|superiore
-0.75 fixed : non è|era|sono|erano quello|quella|ciò|come che? .. @hope
-0.75 fixed : non mi|ci aspettavo|aspettavamo .. così .. @bad
-0.75 fixed : non così|tanto _ come .. @hope|sembra|descritto
0 : come mi|ci @hope
0 : proprio|esattamente quello|quel|ciò|come che .. @hope|cercavo|volevo|serviva
0 : tutto come @hope|previsto|promesso|descritto
1 : al|ben|oltre di|le sopra|là|oltre .. aspettative|attese
1 : superato|superano|superando|supera .. aspettative|aspettativa|attese|attesa
0 : all|alla altezza .. aspettative|attese|fama
0 : in linea con le|quanto .. aspettative|attese|descritto
-1 fixed : non .. all altezza
-1 fixed : non .. soddisfatto|soddisfa|risponde|rispecchia|rispetta .. aspettative|attese|requisiti
-1 : al|ben di|sotto sotto|delle .. aspettative|attese|media
-1 : ben lontano|lontana|lontani da|dal|dalle
-0.75 : lascia|lasciano .. a desiderare
# description
0 description : identico|identica|uguale|uguali|fedele|fedeli alla|al|a|alle foto|descrizione|immagine|quanto|descritto
0 description : tale e quale
0 description : fa|fanno|mantiene quello|ciò|quanto che? .. promette|promesso|deve|promettono|dichiara|dichiarato
0 description : mantiene|mantengono|mantenute .. promesse|promessa
-1 description fixed : non .. corrisponde|corrispondono|conforme|rispecchia|uguale|somiglia|assomiglia .. descrizione|foto|annuncio|immagine|descritto|ordinato|quanto|ordine
-1 description fixed : non è|era come|quello in|nella|da|della|che foto|descrizione|descritto|ordinato|ho|pubblicizzato
-1 description : niente|nulla a che vedere|fare .. foto|descrizione
-1 description : foto|descrizione|immagine|annuncio|immagini .. ingannevole|ingannevoli|ingannano|inganna|falsa|false|fuorviante|fuorvianti
-1 description : descrizione|pubblicità|foto falsa|ingannevole|errata|sbagliata
-1 description e> r+ : pubblicizzato|pubblicizzata|venduto|venduta|descritto|spacciato|spacciata|dichiarato come|per|in
-1 description e> r+ : in|nella|dalla|dalle foto|descrizione|immagine|annuncio .. ma|invece|poi
-1 description e> r+ : c|cera era|è scritto .. ma|invece
-1 description : taglia|colore|modello|prodotto|articolo sbagliato|sbagliata|errato|errata|diverso|diversa
-0.75 description : veste|vestono|calza|calzano piccolo|grande|stretto|largo
x : come descritto|detto|già|indicato sopra|precedentemente|scritto
# promises
-1 e> r+ : promesso|promessa|promettono|promettevano|garantito|assicurato|assicuravano .. ma|però|invece|mai|poi
-1 e> r+ : mi|ci avevano|hanno|aveva|ha promesso|assicurato|garantito|detto
-1 e> r+ : doveva|dovevano|dovrebbe .. ma|però|invece|essere|durare
-1 e> r+ : teoricamente|a in? parole|teoria
-1 fixed : promesse non|mai mantenute|rispettate
-1 fixed : non .. mantiene|mantengono|mantenuto .. promesse|promessa|promette
-1 : false promesse
x : ti|vi prometto
# price and value
-1 price-value : prezzo|prezzi esagerato|esagerati|eccessivo|eccessivi|folle|assurdo|assurdi|spropositato|esorbitante|gonfiato
-0.75 price-value : caro|cara|cari|care per|rispetto quello|quel|ciò|la
-0.75 price-value : costi|spese nascosti|nascoste|aggiuntivi|extra|aggiuntive
0.75 price-value : ottimo|buon|buono|miglior|bel|giusto|super prezzo
0.75 price-value : prezzo imbattibile|ottimo|conveniente|giusto|onesto|competitivo|contenuto|ragionevole|vantaggioso|interessante|basso
1 price-value : vale|valgono|valsi|merita tutto|tutti|ogni|il|i|ampiamente|pienamente? .. prezzo|soldi|euro|costo
1 price-value : ne vale|valeva .. pena
-1 price-value fixed : non .. vale|valgono|merita .. prezzo|soldi|pena|costo|costa|euro
-1 price-value : soldi|denaro buttati|sprecati|buttato|persi|rubati
-1 price-value : un|una furto|rapina|ladrocinio
0 price-value : paghi|spendi quello|quel|ciò|per che? .. hai|ottieni
-0.75 price-value fixed : per|a questo|quel|tale|il prezzo|cifra|costo .. aspettavo|aspetta|aspetterei|meglio|pretendere|dovrebbe
0.75 price-value : per|a questo|quel|il prezzo .. ottimo|perfetto|meglio|benissimo|super|bene|bellissimo
0.75 price-value : per quello|quel|il che? costa .. ottimo|benissimo|bene|perfetto|super
# disappointment and surprise
-1 : grande|grossa|enorme|totale|vera delusione
0.75 : piacevolmente|positivamente colpito|colpita|stupito|stupita|colpiti
0.5 polar : sorprendentemente|inaspettatamente
0.5 fixed : non|mai .. delude|deluso|delusa|deludono|deluderà|deluso|deludervi
0 fixed : nessuna|senza brutta? sorpresa|sorprese
0.75 : mi|ci sono|siamo ricreduto|ricreduta|ricreduti
# counterfactuals and wishes
-0.5 e> : mi|ci sarebbe|avrei|avrebbe piaciuto|fatto|preferito|gradito
-0.5 e> : avrei|avremmo preferito|gradito|voluto|apprezzato|desiderato
-0.5 e> : sarebbe stato|stata? bello|meglio|utile|gradito|ideale|opportuno|carino|perfetto
-0.75 e> : dovrebbe|dovrebbero|potrebbe|potrebbero .. durare|avere|essere|includere|migliorare|tenere|offrire|prevedere
-0.5 : da migliorare|rivedere
-0.5 : migliorabile|migliorabili
-0.5 e> : manca|mancano|mancherebbe .. solo|un|una|solamente
# past, hype, norms
-0.75 fixed : non è|sono più .. quello|quella|come|quelli
-0.75 : una volta|prima|tempo .. era|erano|durava|duravano .. meglio|migliore|migliori|buono|buona
-0.75 : qualità .. calata|crollata|peggiorata|scesa
-0.75 polar : rispetto|confronto|paragone al|alla|con|a|ai .. precedente|vecchio|vecchia|precedenti|modello|versione
0.75 : meglio|migliore|migliori del|della|dei|di precedente|vecchio|vecchia|precedenti|mio|originale|quello
-0.75 : peggio|peggiore|peggiori del|della|dei|di precedente|vecchio|vecchia|precedenti|mio|originale|quello
-0.75 : dopo|dall|con l|il|la ultimo|ultima|cambio|nuova .. aggiornamento|versione|gestione
-0.75 : nonostante|malgrado le|i|tutte .. recensioni|commenti|stelle
-0.75 : non capisco|comprendo .. recensioni|commenti|stelle|positive
1 : recensioni .. vere|confermo|ragione|meritate|veritiere
-0.5 polar : per|da essere? un|una .. hotel|stelle|marca|marchio|ristorante|livello
# time
1 delivery : prima|anticipo del|della|rispetto|sulla|sui .. previsto|data|prevista|tempi|previsti|tempo
1 delivery : con|in largo? anticipo|giorni
1 delivery : giorni|giorno|settimana prima|anticipo
-0.75 delivery : giorni|settimane|settimana|ore|mesi|giorno di|in ritardo
-0.75 delivery : dopo la|il data|termine|giorno .. prevista|previsto|indicata
0 delivery : nei|entro i|il|tempi|termini|la tempi|termine|previsti|indicati|stabiliti|data|previsto|prevista
0 delivery : nei tempi|termini previsti|indicati|stabiliti|promessi?
0 delivery : puntuale|puntuali|puntualissimo|puntualissima
-0.75 : sto|stiamo|aspetto|attendo ancora|aspettando|da
-0.75 fixed : ancora non|niente|nessun|nulla|nessuna .. arrivato|ricevuto|rimborso|risposta|notizia?
# low prior
0.75 : ero|eravamo|inizialmente scettico|scettica|scettici|dubbioso|dubbiosa
0.75 : avevo|avevamo|qualche dubbi|dubbio|timore .. ma|però|invece
0.75 : temevo|pensavo|credevo|temevamo .. peggio|invece
0.75 fixed : non .. aspettavo|aspettavamo|credevo|pensavo .. tanto|granché|così|molto
x : è|sono previsto|prevista|attesa|atteso|previsti
`;
