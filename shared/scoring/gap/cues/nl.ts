/** Dutch cue phrases, in the syntax of `add-cues.ts`. */
export const nl = `
0.75 : @better .. dan .. @hope
-0.75 : @worse .. dan .. @hope
0.5 polar : veel|nog|iets _ dan @hope
0.75 : meer dan @hope
-0.75 : meer|beter|iets|anders verwacht|gehoopt
-0.75 : had|hadden ik|wij|we|er .. meer|beter|iets|anders .. verwacht|gehoopt
-0.75 : niet .. wat|zoals .. @hope|beschreven|afgebeeld|beloofd
0 : zoals|precies .. @hope|wat .. verwachten?
1 : overtreft|overtrof|overtroffen|boven .. verwachting|verwachtingen
1 : verwachtingen overtroffen
0 : voldoet|voldeed|beantwoordt .. verwachting|verwachtingen
-1 fixed : voldoet|voldeed niet .. verwachting|verwachtingen
-1 : onder .. verwachting|verwachtingen|maat
-0.75 : laat .. wensen over
-0.75 : valt|viel|vallen .. tegen
0.75 : valt|viel .. mee
0 description : zoals|conform beschreven|afgebeeld|omschreven|beloofd|beschrijving|omschrijving|op .. foto?
0 description : doet wat .. moet|belooft|beloofd
0 description : komt overeen met
-1 description : komt niet overeen
-1 description : anders|afwijkend dan|van .. foto|beschrijving|afgebeeld|omschrijving|beschreven
-1 description : lijkt .. niet op
-1 description : misleidend|misleidende|namaak
-1 e> r+ : beloofd|belooft|toegezegd|gegarandeerd .. maar|niet|nooit|was|werd
-1 e> r+ : zou|zouden .. maar|zijn
1 price-value : goede|prima|uitstekende|geweldige|perfecte prijs kwaliteit verhouding?
-0.75 price-value : slechte prijs kwaliteit
0.5 price-value : prijs kwaliteit
-0.5 price-value polar : voor deze|die|de prijs
-0.75 price-value : te|veel|erg duur|prijzig
1 price-value : waard .. geld|prijs|cent|euro
1 price-value : geld|prijs|cent|euro meer? dan? waard
-1 price-value fixed : geld|prijs niet waard
-1 price-value fixed : niet waard
0.75 price-value : koopje
-1 price-value : oplichting|weggegooid geld
-0.75 : teleurgesteld|teleurstellend|teleurstelling|teleurstellende
0.5 fixed : niet teleurgesteld|teleur
0.75 : positief|aangenaam|blij verrast|verrassend
1 : leuke|aangename|fijne|mooie verrassing
-0.75 : nare|onaangename verrassing
-0.75 : vroeger|vorige|oude .. was|waren .. beter
-0.75 : niet meer wat|zoals .. was|vroeger
-0.5 e> : zou|had .. fijn|mooi|beter|leuk|handig|prettig .. zijn|geweest
-0.5 e> : jammer dat|van
-0.5 polar : voor een .. hotel|sterren|merk
0.75 delivery : sneller|eerder|vroeger .. dan .. beloofd|verwacht|aangegeven|gepland
-0.75 delivery : later .. dan .. beloofd|verwacht|aangegeven|gepland
0 delivery : op tijd
-0.75 delivery : te laat
-0.75 : nog steeds|altijd niet|niets|geen
x : wordt|worden .. verwacht
0.75 : @better dan @hope|aangegeven|op
-0.75 : @worse dan @hope|aangegeven|op|beschreven|vermeld
0.5 polar : @good dan @hope
-0.5 : minder @good dan @hope|aangegeven
0.75 : veel|stukken|nog @better dan .. @hope
-0.75 e> : had|hadden ik|wij|we|er|hier|toch|er .. meer|beter|betere|iets|anders .. verwacht|gehoopt|voorgesteld
-0.75 e> : meer|beter|betere|anders van verwacht|voorgesteld|gehoopt
-0.75 price-value e> : voor deze|die|dit|dat|de prijs|geld|bedrag .. verwacht|verwachtte|verwachten|meer|beter|gehoopt
-0.75 fixed : niet wat|zoals ik|we|wij|er|je .. @hope
-0.75 fixed : niet zo _ als .. @hope|beschreven|beloofd
0 : precies|exact wat|zoals|hetgeen ik|we|wij|je .. @hope|zocht|zochten|wilde|nodig|verwachten
0 : zoals|als ik|we|wij|je|altijd .. @hope|verwachten
0 : geheel|helemaal|volledig naar|volgens wens|verwachting
0 : naar|volgens verwachting
1 : boven|ver alle|mijn|onze|verwachting|boven .. verwachting|verwachtingen
1 : overtreft|overtrof|overtroffen .. verwachting|verwachtingen|alles
1 : verwachting|verwachtingen .. overtroffen|overtreft|overtrof
0 : voldoet|voldeed|voldoen|beantwoordt aan .. verwachting|verwachtingen|eisen
-1 fixed : voldoet|voldeed|voldoen|beantwoordt .. niet .. verwachting|verwachtingen|eisen
-1 fixed : niet|geenszins aan .. verwachting|verwachtingen
-1 : onder alle|mijn|onze? .. verwachting|verwachtingen
-1 : blijft|bleef achter|ver bij .. verwachting|verwachtingen
-0.75 : laat|laten .. te? wensen over
-0.75 : valt|viel|vallen|vielen|enorm|erg|vies me|mij|ons|erg|enorm|flink|vies? .. tegen
0.75 : valt|viel|vallen me|mij|ons|reuze|alles|erg|heel? .. mee
-0.75 : tegenvaller|tegenvallend|tegenvallende
0.75 : meevaller
-1 fixed : maakt|maakte .. niet .. waar
0 : maakt|maakte .. waar
# description
0 description : precies|exact|zoals zoals|op|in de|het .. foto|afbeelding|plaatje|omschrijving|beschrijving
0 description : zoals omschreven|beschreven|afgebeeld|vermeld|aangegeven|beloofd|besteld|afgesproken|geadverteerd
0 description : komt|kwam|komen .. overeen met
0 description : doet|doen precies|exact? wat .. moet|moeten|belooft|beloofd|beloven|verwacht|zegt
-1 description fixed : komt|kwam|komen .. niet .. overeen met?
-1 description fixed : klopt|kloppen|strookt .. niet .. foto|beschrijving|omschrijving|maat|afbeelding
-1 description fixed : lijkt|leek|lijken .. niet|niks .. foto|afbeelding|plaatje
-1 description fixed : niet zoals|wat op|in|er|de .. foto|beschrijving|omschrijving|afbeelding|beschreven|omschreven|afgebeeld|besteld
-1 description : anders .. dan .. foto|fotos|beschrijving|afgebeeld|omschrijving|beschreven|afbeelding
-1 description : misleidende|valse|verkeerde|onjuiste|foute beschrijving|omschrijving|foto|informatie|advertentie|reclame|foto's
-1 description e> r+ : verkocht|aangeprezen|geadverteerd|aangeboden|omschreven als
-1 description e> r+ : op|volgens de|het foto|beschrijving|omschrijving|website|verkoper|site .. maar|is|zou
-1 description : verkeerde|foute maat|kleur|artikel|product|model
-0.75 description : valt|vallen te|erg|veel|heel? klein|groot
x : zoals hierboven|eerder|reeds|al beschreven|gezegd|vermeld|genoemd
x : zoals gezegd
# promises
-1 e> r+ : beloofd|beloofden|belooft|toegezegd|gegarandeerd|gezegd|aangegeven .. maar|doch|echter|nooit|vervolgens
-1 e> r+ : er|was|werd|is ons|me|mij? .. beloofd|toegezegd|gegarandeerd|verteld
-1 e> r+ : zou|zouden|moest|moesten .. maar
-0.75 e> r+ : zou|zouden .. moeten zijn|werken|passen
-1 e> r+ : zogenaamd|zogenaamde|zogezegd
-1 : loze|valse|lege beloftes|beloften
-1 fixed : beloftes|afspraken|belofte|afspraak .. niet .. nagekomen|nageleefd|waargemaakt
-1 fixed : komt|kwamen|komen .. afspraken|beloftes .. niet .. na
0 : beloftes|afspraken|afspraak|belofte .. nagekomen|nageleefd|waargemaakt
x : ik|wij beloof
# price and value
-1 price-value : belachelijke|belachelijk|absurde|woeker|schandalige|idiote|hoge|schandalig prijs|prijzen|hoog
-0.75 price-value : duur|dure|prijzig voor .. wat|zo|deze|kwaliteit
-0.75 price-value : overprijsd|overpriced
-0.75 price-value : verborgen|extra|bijkomende kosten
0.75 price-value : goede|prima|mooie|eerlijke|nette|scherpe|lage|leuke|super|redelijke|betaalbare|aantrekkelijke prijs|prijzen|deal
1 price-value : goede|prima|uitstekende|geweldige|perfecte|mooie|top|super prijs kwaliteit|kwaliteitverhouding|kwaliteitsverhouding verhouding?
1 price-value : elke|iedere|zijn|haar|dubbel|zeker|het euro|cent|geld|prijs .. waard
1 price-value : waar voor je|mijn|uw geld
-1 price-value fixed : niet|geen .. geld|prijs|cent|euro|waard .. waard
-1 price-value fixed : geen cent|euro|stuiver waard
-1 price-value : weggegooid|verspild|zonde geld|van .. geld?
-1 price-value : zonde van het|je|mijn geld
-1 price-value : afzetterij|geldklopperij|woekerprijs|woekerprijzen
0 price-value : krijgt|krijg wat|waar je|u .. betaalt|voor
0.75 price-value : voor deze|die|dit|weinig prijs|geld|bedrag .. prima|goed|top|super|uitstekend|perfect|geweldig
# disappointment and surprise
-1 : grote|enorme|wat|flinke|zware teleurstelling|een
-0.75 : stelt|stelde|stelden .. teleur
0.5 fixed : stelt|stelde|stelden|niet|nooit .. niet|nooit .. teleur
0.5 fixed : niet|nooit|geenszins .. teleurgesteld|teleur|teleurstellen
0.75 : aangenaam|positief|blij|prettig verrast
1 : aangename|leuke|fijne|prettige|positieve|mooie verrassing
-0.75 : onaangename|nare|vervelende|onprettige verrassing|verrassingen
0.5 polar : verrassend|onverwacht|verbazend
0 fixed : geen verrassingen|verrassing
# counterfactuals and wishes
-0.5 e> : had|was|zou|ware .. fijn|leuk|mooi|beter|handig|prettig|netjes|welkom .. geweest|zijn
-0.5 e> : had|hadden .. graag|liever .. gezien|gehad|gewild|gehoord
-0.5 e> : zou|zouden ik|wij|we? .. graag|liever|willen
-0.75 e> : zou|zouden|mag|mogen|moet|kan|kunnen .. langer|beter|sterker|groter|steviger|stiller|sneller|goedkoper|duidelijker|warmer .. zijn|meegaan|kunnen|mogen|moeten|worden|duren|werken?
-0.5 : voor verbetering vatbaar
-0.5 : kan|kon|mag|mocht beter
-0.5 e> : ik|wij mis|missen
-0.5 e> : jammer dat|van|genoeg|alleen
# past, hype, norms
-0.75 : vroeger|voorheen|eerst .. was|waren|ging|gingen .. beter|mooier|langer|goed
-0.75 fixed : niet meer|langer wat|zoals|zo .. was|vroeger|geweest
-0.75 : kwaliteit .. achteruit|achteruitgegaan|gekelderd|gedaald|minder
-0.75 polar : vergeleken|vergelijking|opzichte met|van|tot .. vorige|oude|voorganger|vorig
0.75 : beter|sneller|stiller|mooier dan mijn|de|het|onze vorige|oude|voorganger|vorig|originele
-0.75 : slechter|trager|luider|minder dan mijn|de|het|onze vorige|oude|voorganger|vorig|originele
-0.75 : sinds de|het laatste|nieuwe? update|overname|versie|verbouwing
-0.75 : ondanks|gezien alle|de|vele? goede|positieve recensies|reviews|beoordelingen
-0.75 : snap|begrijp .. recensies|reviews|beoordelingen|sterren .. niet
1 : recensies|reviews|beoordelingen .. kloppen|gelijk|waar
-0.5 polar : voor een .. hotel|sterren|merk|restaurant|klasse
# time
1 delivery : sneller|eerder|vroeger .. dan .. beloofd|verwacht|aangegeven|gepland|verwachte
1 delivery : dag|dagen|week eerder|vroeger
-0.75 delivery : later .. dan .. beloofd|verwacht|aangegeven|gepland
-0.75 delivery : dagen|weken|week|dag|uur|uren|maanden te laat|later
-0.75 delivery : met .. vertraging
0 delivery : op tijd|de afgesproken
0 delivery : binnen|volgens de|het afgesproken|aangegeven|beloofde|gestelde tijd|termijn|levertijd
0 delivery : netjes|keurig op tijd|schema
-0.75 : wacht|wachten|wachtten nog|al|nu|vergeefs
-0.75 fixed : nog steeds|altijd|nooit niet|niets|geen|niks .. ontvangen|gekregen|terug|gehoord|reactie|geleverd?
# low prior
0.75 : was|waren|eerst sceptisch|skeptisch|twijfelachtig|bang
0.75 : twijfelde|twijfelden .. maar|toch
0.75 : had|hadden twijfels .. maar|toch
0.75 fixed : niet|nooit .. verwacht .. zo|dat .. goed|mooi|lekker?
0.75 fixed : verwachtte|verwachtten er? niet|weinig veel|van
x : wordt|worden|word .. verwacht
x : verwachte|verwachten levering|levertijd|bezoek
`;
