/** Italian cue phrases, in the syntax of `add-cues.ts`. */
export const it = `
0.75 : meglio|migliore di quanto|come|quello .. @hope
-0.75 : peggio|peggiore|inferiore di|a quanto|come|quello .. @hope
-0.5 : più piccolo|piccola|piccoli|corto|sottile|leggero|lento|duro|stretto|rumoroso di|del quanto|come|quello|previsto .. @hope
0.75 : più bello|bella|veloce|comodo|grande|robusto|buono|silenzioso di|del quanto|come|quello|previsto .. @hope
0.5 polar : più _ .. di quanto|come|quello .. @hope
-0.75 : aspettavo|aspettavamo .. migliore|meglio|più|altro|di
-0.75 : mi|ci aspettavo|aspettavamo
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
-0.5 price-value polar : per quel|quello|il che? costa|prezzo|pagato
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
`;
