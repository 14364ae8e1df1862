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
`;
