/** French cue phrases, in the syntax of `add-cues.ts`. */
export const fr = `
# better or worse than expected
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
-0.75 : plus @bad .. que .. @hope|annoncé|indiqué|promis
0.75 : plus @good .. que .. @hope|annoncé|indiqué|promis
0.75 : @better .. que .. @hope
-0.75 : @worse .. que .. @hope|annoncé
0.5 : plus de|d' .. que .. @hope
-0.75 e> : attendais|attendait|attendions|espérais|espérait|espérions .. mieux|plus|davantage|autre|meilleure|meilleur|mieux
-0.75 price-value fixed : à|pour ce|le|un|cet tel? prix .. attend|attendait|attendais|espère|espérais|espérait
-0.75 price-value : pour le|ce prix .. mieux|déçu|pourrait|pourraient|aurait|devrait
-0.75 fixed : pas ce que j|je|on|nous .. @hope
-0.75 fixed : ce n est|était pas .. @hope
-0.75 fixed : pas aussi _ que .. @hope|annoncé|prévu
0 : exactement|tout à? fait? ce|comme que|qu j|je|on|il|nous? .. @hope|cherchais|voulais|voulait|fallait|recherchais|cherchait
0 : comme je|on|j l .. @hope|espérais|imaginais
1 : au dessus|delà de .. attentes|espérances|espérance
1 : dépasse|dépassé|dépassent|surpasse|surpassé .. attentes|espérances|toutes
0 : répond|répondent|répondu|correspond|correspondent|satisfait .. attentes|attente|besoins
0 : à la hauteur de .. attentes|réputation|promesses|espérances
-1 : en|bien dessous|deçà de .. attentes|espérances|standards|promesses|réputation
-1 fixed : ne|n|pas .. répond|correspond|correspondait .. attentes|besoins|attente
-1 fixed : pas à la hauteur .. attentes|réputation|promesses|prix?
-0.75 : laisse|laissent à désirer
# description
0 description : fidèle|fidèles|identique|identiques à|aux|au .. description|photo|photos|image|images|annonce
0 description : tel|telle|tels que décrit|décrite|annoncé|présenté|sur|photo
0 description : fait ce qu|que .. doit|demande|promet|dit|attend
-1 description fixed : ne|n|pas .. correspond|correspondent|correspondait|ressemble .. description|photo|photos|annonce|image|annoncé|commande
-1 description : ne ressemble .. photo|photos|image|images|description
-1 description : rien|aucun à|rapport voir|avec .. photo|photos|description|image|annonce|annoncé
-1 description : loin de|d .. description|photo|photos|annonce|promesses|annoncé
-1 description : photo|photos|description|annonce .. trompeuse|trompeuses|trompeur|mensongère|mensongères|mensonger|fausse|fausses
-1 description : contrairement à|aux|au .. description|photo|photos|annonce|indiqué|annoncé|promis|avis
-1 description e> r+ : annoncé|annoncée|annoncés|vendu|vendue|décrit|décrite|présenté comme|pour|en
-1 description e> r+ : sur la|les photo|photos .. mais|alors|réalité
-1 description : mauvais|mauvaise taille|couleur|article|modèle|produit|référence
-0.75 description : taille|taillent|chausse petit|grand|large
x : comme décrit|indiqué|expliqué|dit ci|plus dessus|haut
x : comme je l ai dit|écrit
# promises
-1 e> r+ : promis|promise|promettait|promettaient|promet|garanti|garantie|assuré|annoncé|annoncée .. mais|or|alors|toujours|jamais|finalement
-1 e> r+ : devait|devaient|devrait|censé|censée .. mais|or|alors|être|durer|tenir|arriver|fonctionner
-1 e> r+ : on|nous|vendeur|service .. avait|avaient|a promis|assuré|garanti|dit
-1 fixed : promesses non|pas|jamais tenues|respectées|tenue
-1 fixed : ne|n|pas tient|tiennent|tenu .. promesse|promesses
0 : tient|tiennent|tenu .. promesse|promesses|engagements
-1 : fausses|belles|vaines promesses
x : je vous promets
# price and value
-1 price-value : hors de prix
-1 price-value : prix exorbitant|excessif|abusif|prohibitif|injustifié
-0.75 price-value : cher|chère|chers pour .. ce|que|qualité|c
-0.75 price-value : frais cachés|supplémentaires
0.75 price-value : bon|bonne|petit|super|excellent|meilleur prix|affaire
0.75 price-value : prix imbattable|raisonnable|correct|attractif|mini|doux|abordable
0.75 price-value : pas très? cher|chère|chers
0 price-value : on en a pour son argent
0 price-value : on|vous en avoir|avez|a pour son|votre argent
-1 price-value : argent jeté|gaspillé|perdu|foutu
-1 price-value fixed : ne|n|pas .. vaut|valent .. son|le|ce prix|coup|peine
1 price-value : vaut|valent|valait largement|bien|vraiment|amplement? son|le|chaque|ce prix|coup|euro|centime
-0.75 price-value : deux|trois fois trop cher
# disappointment and surprise
-1 : grosse|grande|énorme|vraie|immense déception
0.75 : agréablement|positivement|bien surpris|surprise|surpris|étonné|étonnée
0.5 polar : étonnamment|étonnament|surprenant|inattendu
0.5 fixed : ne|n|sans .. déçu|déçoit|décevra|décevoir|déception|déçue|déçus
-0.75 : désagréable|mauvaises surprise|surprises
0 fixed : aucune|pas|sans de|mauvaise? mauvaise? surprise|surprises
# counterfactuals and wishes
-0.5 e> : il|ça|cela aurait|serait fallu|dû|été|bien|mieux|préférable|souhaitable|bon
-0.5 e> : j|je|on aurais|aurait|aimerais|aimerait .. aimé|apprécié|préféré|voulu|souhaité|avoir|pouvoir
-0.75 e> : devrait|devraient|pourrait|pourraient .. être|avoir|faire|tenir|durer|améliorer|proposer|prévoir|inclure
-0.5 e> : si seulement
-0.5 : à améliorer|revoir
-0.5 : peut|pourrait mieux faire
-0.5 e> : il|ne|lui manque|manquait|manque .. plus|juste|que
-0.5 e> : merci|pensez d|de|à ajouter|prévoir|corriger|améliorer
# past, hype, norms
-0.75 : n est|sont|était plus .. ce|comme|était|avant
-0.75 : avant|autrefois c|il|elle|ils|était? .. était|étaient mieux|meilleur|meilleure
-0.75 : avant .. mieux|meilleur|meilleure|meilleurs
-0.75 polar : par rapport|comparé à|au|aux l? ancien|ancienne|précédent|précédente|modèle|version|anciens
-0.75 : depuis la|le|cette dernière|nouvelle? mise|changement|rachat|version .. jour?
0.75 : mieux|meilleur|meilleure|meilleurs que l|le|la|mon ancien|ancienne|précédent|précédente|version|modèle
-0.75 : moins bien|bon|bonne que l|le|la|mon ancien|ancienne|précédent|précédente|avant
-0.75 : pire|pires que l|le|la|mon ancien|ancienne|précédent|précédente|avant
-0.75 : malgré|vu les|tous bons|bonnes|nombreux|avis|commentaires avis|commentaires|positifs
-0.75 : ne comprends pas .. avis|commentaires|notes|étoiles
1 : avis|commentaires .. vrai|raison|confirme|justifiés|mérités
-0.5 polar : pour|de|dans un|une .. hôtel|marque|étoiles|restaurant|gamme|luxe
# time
1 delivery : avant la|le|l date|délai|heure .. prévue|prévu|annoncée|annoncé|promis
1 delivery : jours|jour|semaine avant .. prévue|prévu|date|annoncée
-0.75 delivery : après la|le|l date|délai .. prévue|prévu|annoncée|annoncé
-0.75 delivery : jours|semaines|heures|mois de|d retard
0 delivery : délai|délais respecté|respectés|tenu|tenus
0 delivery : à l heure
0 delivery : dans les|le temps|délais|délai|temps
-0.75 : attends|attendons|attend toujours|encore|depuis
-0.75 fixed : toujours|encore pas|aucune|rien|aucun reçu|remboursé|arrivé|nouvelle|réponse?
# low prior
0.75 : sceptique|dubitatif|réticent|réticente|doutes|craintes|hésitais|hésitante|peur .. mais|finalement
0.75 fixed : n|ne attendais|attendait pas|rien .. grand|autant|aussi|tel|si
0.75 fixed : attendais|craignais|redoutais au|le pire
x : est|sont attendu|attendue|attendus|prévu|prévue|prévus pour|le|mardi|demain|lundi
`;
