/** French cue phrases, in the syntax of `add-cues.ts`. */
export const fr = `
0.75 : mieux|meilleur|meilleure que .. @hope
-0.75 : pire|moins .. que .. @hope
0.5 polar : plus .. que .. @hope
-0.75 price-value : prix .. m' attendais .. mieux
-0.75 : attendais|attendait|attendions à|a .. mieux|plus|autre|meilleure|meilleur
-0.75 price-value : à|a|pour ce|le|un tel prix là? je|nous|on .. attendais|attendions|attendait
-0.75 : pas|rien .. ce|à que|quoi .. @hope
0 : comme @hope|attendu
1 : dépasse|dépassé|surpasse|surpassé|au .. attentes|espérances|espérance
1 : au delà de .. attentes|espérances
0 : répond|correspond|conforme .. attentes|attente
-1 : en dessous .. attentes|espérances
-1 : ne|n .. pas .. hauteur
-0.75 : pas à la hauteur
0 description : conforme|conformes à|au|aux .. description|photo|photos|annonce|annoncé|attentes?
0 description : comme décrit|annoncé|prévu|indiqué|promis|sur .. photo?
0 description : correspond .. description|photo|photos
0 description : tient .. promesses|promesse
-1 description : pas|non conforme|conformes
-1 description : ne|pas .. correspond .. pas
-1 description : rien .. à voir avec|photo
-1 description : différent|différente de|du|des .. photo|description|annoncé|photos|annonce
-1 description : publicité mensongère
-1 description : mensonger|mensongère|trompeur|trompeuse|contrefaçon
-1 e> r+ : promis|promise|annoncé|annoncée|annoncés .. mais
-1 e> r+ : on m'|nous avait|a promis|dit|assuré
-1 e> r+ : censé|censée|censés être|pas?
-1 e> r+ : promis|promise|promesse|promesses .. pas|jamais|non
1 price-value : excellent|bon|très|super|parfait|meilleur|top .. rapport qualité prix
-0.75 price-value : mauvais rapport qualité prix
0.5 price-value : rapport qualité prix
-0.5 price-value polar : pour|à le|ce|un tel? prix
-0.75 price-value : trop|très|beaucoup cher|chère|chers
1 price-value : vaut|valent .. prix|coup|euros
-1 price-value fixed : ne|n|pas vaut|valent pas .. prix|coup
-1 price-value : arnaque|argent jeté
0.75 price-value : bonne affaire
-0.75 : déçu|déçue|décevant|décevante|déception|déçus
0.5 fixed : pas|jamais déçu|déçue|déçus
0.75 : agréablement|bonne surpris|surprise|surprise
1 : bonne|belle|agréable surprise
-0.75 : mauvaise surprise
-0.75 : ancienne|ancien|précédente|précédent version|modèle .. mieux|meilleure|meilleur
-0.75 : c'était|était mieux avant
-0.75 : pas|ne|plus .. comme avant
-0.5 e> : aurait|aurais|serait|aimerais .. pu|dû|aimé|bien|mieux|bon|préféré
-0.5 e> : dommage que|de|qu
-0.5 polar : pour un|une .. hôtel|marque|étoiles
0 delivery : date prévue
0 delivery : dans les délais
0 delivery : délais respectés
0.75 delivery : plus tôt|rapide|rapidement que prévu|annoncé
0.75 delivery : en avance
-0.75 delivery : en retard
-0.75 delivery : plus tard|long que prévu|annoncé
-0.75 : toujours pas|rien
0.75 : j'étais|étais|un peu sceptique|sceptiques
x : est|sont attendu|attendue|attendus
`;
