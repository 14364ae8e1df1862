/** German cue phrases by family, in the syntax of `add-cues.ts`. */
export const de = `
# better or worse than expected
0.75 : @better .. als .. @hope
-0.75 : @worse .. als .. @hope
0.75 : mehr als .. @hope
0.5 polar : viel|deutlich|noch|etwas _ als @hope
0.5 polar : @good als @hope
-0.75 e> : hätte ich|wir|man .. mehr|besseres|bessere|besser|anderes erwartet|gedacht|gewünscht|erhofft
-0.75 price-value : für|bei den|diesen|dem|diesem preis|geld .. hätte|habe|hatte .. erwartet|gewünscht
-0.75 price-value : für|bei den|diesen|dem|diesem preis|geld .. mehr|besseres erwartet
-0.75 : ich|wir hatte|hatten|habe|haben .. mehr|besseres|bessere|etwas|anderes .. erwartet|erhofft|gehofft|gedacht|vorgestellt|versprochen
-0.75 : mehr|besseres|anderes erwartet|erhofft|versprochen|vorgestellt
-0.75 fixed : nicht .. was|wie .. @hope
-0.75 fixed : nicht so _ wie @hope
-0.75 fixed : anders als @hope|beschrieben|abgebildet
-0.75 fixed : nicht|nie|kaum wie @hope|beschrieben|abgebildet|versprochen|angegeben
0 : wie @hope
0 : genau das|was|wie .. @hope|gesucht|wollte|gesucht
0 : was|wie man .. erwartet|erwarten
0 : alles was|wie .. erwartet|erwarten|brauche|gewünscht
-0.5 e> r+ : dachte|glaubte|hoffte|erwartete ich|es|das|er|sie|wir
-0.5 e> r+ : ich|wir dachte|dachten|hoffte|hofften|glaubte
-0.5 e> r+ : ich|wir hatte|hatten|habe .. erwartet .. aber|doch|jedoch
# exceed, fall short
1 : erwartung|erwartungen|vorstellungen .. übertroffen|übertrifft|übersteigt
1 : übertrifft|übertraf|übertroffen .. erwartung|erwartungen|alles
1 : über .. erwartung|erwartungen|erwarten hinaus?
0 : erwartung|erwartungen|anforderungen .. erfüllt|entspricht|entsprochen
0 : erfüllt|erfüllte|entspricht|entsprach .. erwartung|erwartungen|anforderungen|zweck|vorstellungen
-1 : bleibt|blieb|weit|hinter|unter .. hinter|unter den? erwartung|erwartungen
-1 : unter|hinter .. erwartungen|niveau|standard zurück|geblieben?
-1 fixed : erwartungen .. nicht .. erfüllt|entsprochen
-0.75 : lässt|ließ .. zu? wünschen
x : übertrifft das|die limit|grenze|größe
# confirmation
0 description : wie auf|in .. foto|bild|beschreibung|abbildung
0 description : wie beschrieben|abgebildet|angegeben|beworben|angekündigt|versprochen|dargestellt|vereinbart|zugesagt
0 description : hält|halten|hielt was .. verspricht|versprechen|versprach|versprochen
0 description : entspricht|entsprach .. beschreibung|foto|bild|angaben|abbildung
0 description : tut|macht|was .. was es|er|sie soll
0 description : laut|gemäß beschreibung und|passt
0 : versprechen gehalten|eingehalten
0 : immer noch|so gut wie
x : wie oben|bereits|schon beschrieben|erwähnt|gesagt
x : wie gesagt
# contradicted description
-1 description : anders .. als .. foto|bild|bildern|fotos|abbildung|beschreibung|beschrieben|abgebildet|angegeben
-1 description fixed : entspricht|entsprach|stimmt|stimmte|passt .. nicht .. beschreibung|foto|bild|angaben|abbildung|überein
-1 description : irreführend|irreführende|falsche angaben|beschreibung|angabe|werbung
-1 description : irreführend|irreführende|irreführender|mogelpackung|etikettenschwindel
-1 description e> r+ : laut beschreibung|hersteller|anbieter|website|werbung|verkäufer|angabe
-1 description e> r+ : beworben|angepriesen|beschrieben|verkauft|deklariert|ausgezeichnet als
-1 description e> r+ : auf dem|den foto|bild|bildern|fotos .. aber|sah|war|sieht
-1 description : fälschung|gefälscht|plagiat
-1 description : fehlte|fehlt|fehlten|fehlen im|in|leider
-1 delivery e> r+ : bestellt .. geliefert|bekommen|erhalten|gekommen|kam
-1 description : falsche|falscher|falsches|falschen artikel|größe|farbe|produkt|ware|geliefert
-0.75 description : fällt|fallen klein|groß|kleiner|größer aus?
-0.75 description : niemand hat|hatte gesagt|darauf|uns|mir
# promises
-1 e> r+ : versprochen|zugesagt|zugesichert|angekündigt|garantiert war|waren|wurde|wurden
-1 e> r+ : wurde|wurden|war|waren .. versprochen|zugesagt|zugesichert|angekündigt|garantiert
-1 e> r+ fixed : versprochen|zugesagt|zugesichert .. aber|jedoch|doch|nie|nicht
-1 : leere versprechungen|versprechen
-1 fixed : versprechen|zusage|zusagen gebrochen|nicht
-0.75 e> r+ : soll|sollte|sollten .. aber|jedoch|doch|sein
-0.75 e> r+ : sollte eigentlich|laut
-0.75 e> r+ : angeblich|angebliche|angeblicher
-0.75 e> r+ : es hieß|hiess
-0.75 price-value e> r+ : angebot|kostenvoranschlag lautete|war|über|betrug
1 delivery : früher|schneller|eher als versprochen|angekündigt|angegeben|erwartet|geplant
-1 delivery : später als versprochen|angekündigt|angegeben|erwartet|geplant
x : ich verspreche
x : wird|werden .. erwartet
# price and value
-1 price-value fixed : nicht .. wert
1 price-value : jeden|jede|sein|ihr|seinen cent|euro|geld|preis .. wert
0.75 price-value : preis .. wert
-1 price-value fixed : das|sein geld|preis nicht|kaum wert
-1 price-value fixed : geld|preis|euro|cent nicht .. wert
-0.5 price-value polar : für|bei den|diesen|dem|diesem|das preis|geld
-0.5 price-value polar : zu|zum diesem|dem|den preis|kurs
-0.5 price-value polar : preis leistung|leistungs
0.75 price-value : gutes|super|tolles|sehr|bestes|top|gute|faires|perfektes|unschlagbares .. preis leistung|leistungs|leistungsverhältnis verhältnis?
0.75 price-value : gutes|super|tolles|bestes|faires preisleistungsverhältnis
-0.75 price-value : schlechtes|miserables|kein|katastrophales .. preis leistung|leistungs
0.75 price-value : preis leistung .. top|super|stimmt|passt|gut|unschlagbar|perfekt
0.75 price-value : guter|fairer|super|toller|günstiger|unschlagbarer preis
0.75 price-value : preis .. unschlagbar|fair|super|günstig|top|gut|stimmt
1 price-value : schnäppchen
-0.75 price-value : überteuert|überteuerte|überteuerter|überteuertes
-0.75 price-value : zu|viel|sehr|ziemlich|echt|deutlich teuer|teurer
-1 price-value : abzocke|abgezockt|wucher|geldverschwendung|nepp
-1 price-value : rausgeschmissenes|rausgeworfenes|verschwendetes|weggeworfenes|raus geld
-0.75 price-value : versteckte|zusätzliche kosten|gebühr|gebühren
0 price-value : man bekommt .. bezahlt
0 price-value : bekommt was man bezahlt|zahlt
-0.75 price-value : alte|andere|vorgänger|vorige|letzte .. kostete|kostet|war|ist .. halbe|hälfte|halb|billiger|günstiger so? preis|des|vom|viel|davon?
0.75 price-value : halbe|hälfte preis|des|vom
# disappointment and surprise
-0.75 : enttäuscht|enttäuschend|enttäuschung|enttäuschende|enttäuschender|enttäusche
-1 : große|riesen|totale|herbe|absolute|einzige enttäuschung
0.5 fixed : nicht|nie|keineswegs .. enttäuscht|enttäuschend
x : nicht|werden|wird .. enttäuscht werden|sein
0.75 : positiv|angenehm|freudig überrascht|überraschend
1 : positive|angenehme|schöne|tolle|tolle überraschung
-0.75 : böse|unangenehme|negative überraschung|überraschungen
0.75 polar r> : überrascht|erstaunt|begeistert von|wie|über|dass|vom
0.5 polar : überraschend|unerwartet|erstaunlich
0.5 : überraschend|erstaunlich|unerwartet @good
-0.5 : überraschend|unerwartet @bad
# counterfactuals and wishes
-0.5 e> : schön|gut|besser|toll|super|hilfreich|wünschenswert|optimal|perfekt wäre|gewesen
-0.5 e> : wäre .. schön|gut|besser|toll|super|hilfreich|wünschenswert|nett|praktisch|ideal
-0.75 e> : hätte .. sein|haben können|müssen|sollen|dürfen
-0.75 e> : könnte|könnten|dürfte|dürften|sollte|müsste .. besser|größer|stabiler|länger|mehr|leiser|stärker|schneller|günstiger|sein
-0.5 e> : würde|hätte ich|wir|mir .. wünschen|gewünscht
-0.5 e> : ich|wir wünsche|wünschte|wünschen mir|uns
-0.5 e> : bitte .. hinzufügen|einbauen|ändern|verbessern|nachbessern|beheben|ergänzen
-0.5 : verbesserungswürdig|verbesserungsbedarf|luft nach oben
-0.5 : luft nach oben
x : wünsche ihnen|euch|dir|allen
# past, hype, norms
-0.75 : früher|vorher war|waren|gab .. besser|anders|gut|alles
-0.75 fixed : nicht mehr das|so|wie was|gut|früher
-0.75 polar : im vergleich|gegenüber zum|dem|der|zu .. vorgänger|vorgängermodell|vorgängerversion|letzten|alten|früher|vorjahr
-1 : rückschritt
1 : fortschritt|quantensprung|deutliche|klare verbesserung
0.75 : besser|schneller|leiser als der|die|das|mein alte|alter|altes|vorgänger|letzte|vorherige
-0.75 : schlechter|langsamer|lauter als der|die|das|mein alte|alter|altes|vorgänger|letzte|vorherige
-0.75 : seit dem|der update|umstellung|übernahme|neuen
-0.75 : nach|trotz|wegen den|der|all|vielen|guten|positiven .. bewertungen|rezensionen
1 : bewertungen .. stimmen|recht|richtig
-0.75 fixed : hype .. nicht|übertrieben
-0.75 : hohe|große|mit|zu erwartungen|hoffnungen
-0.5 polar r> : für ein|eine|einen|dieses|ein .. hotel|sterne|marke|premium|klasse|gerät|produkt|restaurant
-0.5 : von einem|einer|so .. erwarte|erwartet|erwarten .. man|ich
0 : was man erwartet|erwarten|erwartet .. kann?
-0.75 fixed : darf|sollte .. nicht passieren|sein|vorkommen
-1 fixed : geht gar nicht
# time
0 delivery : pünktlich|fristgerecht|termingerecht
-0.75 delivery : verspätet|verspätung|zu spät
-0.75 : warte|warten|wartet|warteten noch|immer|bis|seit|schon|vergeblich heute|auf|noch|immer|jetzt|wochen|tagen|_
-0.75 fixed : immer noch nicht|nichts|keine|auf
-0.75 delivery fixed : nach _ wochen|tagen|monaten .. noch|immer|nicht|nichts
# low prior
0.75 : war|waren|erst|zunächst|zuerst|anfangs .. skeptisch|zögerlich
0.75 : nicht|nichts|kaum viel|nichts|so erwartet
0.75 fixed : hätte|habe|hatte .. nicht .. @hope|gerechnet
0.75 : niedrige|geringe|keine erwartungen
-0.75 fixed : nicht mehr zeitgemäß
`;
