/** Spanish cue phrases, in the syntax of `add-cues.ts`. */
export const es = `
0.75 : mejor de|que lo|el .. @hope
-0.75 : peor|menos|inferior .. de|que|a lo .. @hope
0.5 polar : más _ .. de|que lo .. @hope
0.5 polar : más de lo @hope
-0.75 : @hope|esperaba algo|más|mejor|mucho|otra
-0.75 : no .. lo que .. @hope|prometen|anuncian
0 : como|tal .. @hope
0 : lo que .. @hope
1 : superó|supera|superado|superaron .. expectativa|expectativas
0 : cumple|cumplió|cumplen .. expectativa|expectativas|prometido|promete
-1 fixed : no cumple|cumplió|cumplen .. expectativas|prometido|promete|lo
-1 : por debajo .. expectativas|esperado
0 description : tal como|y|cual .. descrito|describe|descripción|anuncia|foto|fotos|anunciado
0 description : como se? describe|descrito|anuncia|anunciado|muestra|indica|indicado
0 description : conforme|igual a|que la|lo .. descripción|foto|fotos|anunciado|descrito
0 description : corresponde .. descripción|foto|anunciado
-1 description fixed : no|nada .. corresponde|coincide|como|igual .. descripción|foto|fotos|anunciado|descrito|describe
-1 description fixed : nada que ver con
-1 description : diferente|distinto|distinta de|a|al|del|que .. foto|fotos|anunciado|descripción|descrito|anuncia
-1 description : publicidad engañosa
-1 description : engañoso|engañosa|falsificación|imitación
-1 e> r+ : prometieron|prometido|prometen|prometía|dijeron .. pero|y|que
-1 e> r+ : se supone que
1 price-value : excelente|buena|gran|muy|mejor|inmejorable .. relación? calidad precio
-0.75 price-value : mala relación calidad precio
0.5 price-value : relación calidad precio
-0.5 price-value polar : por|para|a el|ese|este|lo|su que? precio|cuesta|vale
-0.75 price-value : demasiado|muy caro|cara|caros
1 price-value : vale|merece cada|lo la? euro|céntimo|cuesta|pena
-1 price-value fixed : no vale|merece .. cuesta|precio|pena|paga
-1 price-value : timo|estafa
0.75 price-value : ganga|chollo
-0.75 : decepcionado|decepcionada|decepción|decepcionante|decepcionó|decepcionados
0.5 fixed : no|nunca .. decepciona|decepcionado|decepcionó
0.75 : gratamente sorprendido|sorprendida|sorprendidos
1 : grata|agradable|buena sorpresa
-0.75 : mala|desagradable sorpresa
-0.75 : antes era|eran|estaba|la|el .. mejor|mejores
-0.75 : versión|modelo anterior .. mejor
-0.75 : ya no es|son lo|como
-0.5 e> : debería|deberían|podría|podrían|hubiera|habría .. ser|tener|estar|haber|incluir|mejorar|sido|gustado|mejor
-0.5 e> : ojalá|estaría bien|lástima
-0.5 polar : para|de un|una .. hotel|estrellas|marca
0.75 delivery : antes de lo|la .. previsto|esperado|fecha|indicado|prometido
-0.75 delivery : más tarde|después de lo|la .. previsto|esperado|fecha|indicado
0 delivery : en el|la plazo|fecha previsto|prevista|indicado|indicada|acordado
0 delivery : a tiempo
-0.75 delivery : con retraso
-0.75 : todavía|aún no|sigo|espero|esperando
x : debería llegar|llegará
x : se espera
0.75 : @better .. que|de .. @hope
-0.75 : @worse .. que|de .. @hope|anunciado|indicado
-0.75 : más @bad .. de|que .. @hope|anunciado|indicado|parecía|parece
0.75 : más @good .. de|que .. @hope|anunciado|parecía
-0.75 e> : esperaba|esperábamos|esperábamos|pensaba más|mejor|algo|otra|mucho|mejores
-0.75 e> : me|nos esperaba|esperábamos|imaginaba .. más|mejor|algo|otra|mejores
-0.75 fixed : no es|era|son|fue .. que|lo .. @hope
-0.75 fixed : no tan|muy _ como .. @hope|anuncian|parece|dicen
0 : justo|exactamente|precisamente lo|como que .. @hope|buscaba|necesitaba|quería
0 : tal y? como .. @hope
1 : por|muy|va encima|allá .. expectativas|esperado
1 : mejor de lo @hope
0 description : tal como|y|cual como? se .. foto|fotos|imagen|anuncio|descripción
0 : a la altura .. expectativas|esperado|esperaba
-1 fixed : no .. a la altura
-1 fixed : no .. cumple|cumplió|cumplen|alcanza .. expectativas|prometido|promete|esperado|función
-1 : muy? lejos de lo|las .. esperado|anunciado|prometido|expectativas
-0.75 : deja|dejan mucho|bastante|que .. desear
# description
0 description : fiel|idéntico|idéntica|igual|iguales a|al|a la|las foto|fotos|descripción|anuncio|imagen
0 description : hace|cumple lo|con que|lo .. promete|prometen|dice|dicen|anuncia|debe
-1 description fixed : no .. parece|corresponde|coincide|ajusta .. foto|fotos|descripción|anunciado|anuncio|pedido|imagen
-1 description fixed : no es|era .. lo|como|el|la que|como|de|en|la .. anuncia|foto|fotos|descripción|pedí|describe
-1 description : foto|fotos|descripción|anuncio|imagen .. engañosa|engañosas|engaña|engañan|engañoso|falsa|falsas|miente
-1 description : engañosa|engañoso|falsa descripción|foto|publicidad|anuncio
-1 description e> r+ : anunciado|anunciada|vendido|vendida|vendieron|venden|anuncian como
-1 description e> r+ : en|según la|las|el foto|fotos|imagen|anuncio|descripción .. pero|y
-1 description e> r+ : pone|ponía|dice|decía que? .. pero|y
-1 description : talla|color|modelo|producto|artículo equivocado|equivocada|incorrecto|incorrecta|distinto|diferente
-0.75 description : talla|tallan pequeño|grande
-0.75 description : nada que ver .. foto|fotos|anunciado|descripción
x : como se|ya|he dicho|indica|mencionado|explica arriba|anteriormente|antes
# promises
-1 e> r+ : prometido|prometida|prometieron|prometió|aseguraron|garantizaron|garantizaban|dijeron .. pero|nunca|no|todavía|aún
-1 e> r+ : me|nos dijeron|prometieron|aseguraron|garantizaron .. que
-1 e> r+ : debía|debían|tenía|tenían que .. pero
-1 e> r+ : supuestamente|teóricamente|presuntamente
-1 fixed : no .. cumplen|cumplieron|cumple .. prometido|promesa|palabra|prometen
0 : cumplen|cumplieron|cumple .. prometido|promesa|palabra|prometen|promete
-1 : falsas promesas
x : te|os lo? prometo
# price and value
-1 price-value : precio|precios abusivo|abusivos|desorbitado|desorbitados|excesivo|excesivos|inflado|exagerado
-0.75 price-value : caro|cara|caros|caras para|por lo|el|la
-0.75 price-value : carísimo|carísima|sobrevalorado|sobrevalorada
-0.75 price-value : gastos|costes|cargos ocultos|adicionales|extra
0.75 price-value : buen|gran|excelente|mejor|inmejorable|increíble precio
0.75 price-value : precio imbatible|inmejorable|razonable|asequible|justo|ajustado|competitivo|estupendo
1 price-value : vale|merece|valió mucho? la pena
1 price-value : vale|valen|merece cada euro|céntimo|peso
1 price-value : vale|valen lo que .. cuesta|cuestan|pagas
-1 price-value fixed : no .. vale|valen|merece .. lo|el|la|que .. cuesta|precio|pena|pagas|cuestan
-1 price-value : tirar|tiré|tirado el|mi dinero
-1 price-value : dinero tirado|perdido|malgastado
-1 price-value : un|menudo robo|atraco|sablazo
0 price-value : lo que pagas|cuesta .. tienes|obtienes
0 price-value : no .. se puede pedir más por
-0.75 price-value fixed : por|para ese|este|el precio .. esperaba|esperas|espera|mejores|debería|mejor
0.75 price-value : más? barato|barata que en
# disappointment and surprise
-1 : gran|tremenda|enorme|menuda|vaya|total decepción
0.75 : gratamente|positivamente|agradablemente sorprendido|sorprendida|sorprendidos|sorprendió
0.75 : me|nos ha|sorprendió|sorprendido .. gratamente|positivamente|bien|calidad|gratamente
0.5 polar : sorprendentemente|sorprende|sorprendió|inesperado
0.5 fixed : no|nunca|jamás .. decepciona|decepcionado|decepcionó|defrauda|defraudado|defraudó|decepcionan|decepcionará
-0.75 : defrauda|defraudado|defraudada|defraudó
0 fixed : sin|ninguna sorpresas|sorpresa
# counterfactuals and wishes
-0.5 e> : me|nos hubiera|habría|gustaría|hubiese .. gustado|que|más|tener
-0.5 e> : echo|eché|echamos|echa en|de falta|menos
-0.5 e> : estaría|hubiera|habría|sería .. bien|mejor|ideal|perfecto|genial|útil
-0.75 e> : debería|deberían|podría|podrían|tendría|tendrían que? .. ser|tener|durar|incluir|venir|mejorar|ofrecer|estar|haber|aguantar|poner
-0.5 : a|por mejorar
-0.5 : mejorable|mejorables
-0.5 e> : falta|faltaría|le falta|faltan|faltaría .. más|un|una
# past, hype, norms
-0.75 : ya no es|son|está|tiene .. lo|como|que|igual .. era|antes
-0.75 : antes .. mejor|mejores|duraba|duraban|bueno|buena
-0.75 : ha|han empeorado|bajado|perdido .. calidad|mucho?
-0.75 polar : comparado|comparación|respecto con|al|a|el .. anterior|antiguo|modelo|versión
0.75 : mejor|mejores que el|la|los|mi anterior|anteriores|antiguo|antigua|otro|original|modelo
-0.75 : peor|peores que el|la|los|mi anterior|anteriores|antiguo|antigua|otro|original|modelo
-0.75 : desde la|que última|nueva|cambiaron .. actualización|versión|dueño?
-0.75 : no entiendo|comprendo .. opiniones|valoraciones|comentarios|estrellas|reseñas
-0.75 : a pesar de las? buenas? opiniones|valoraciones|comentarios|reseñas
1 : opiniones|valoraciones|comentarios|reseñas .. ciertas|verdad|razón|acertaban|confirmo
-0.5 polar : para|de|en ser|un|una .. hotel|estrellas|marca|restaurante|categoría|gama
# time
1 delivery : antes de lo|la|el|tiempo .. previsto|esperado|fecha|indicado|prometido|prevista|esperaba
1 delivery : días|día|semana antes
0.75 delivery : más rápido|pronto de|que lo .. previsto|esperado|esperaba|indicado
-0.75 delivery : días|semanas|meses|horas|mucho|bastante de? retraso|tarde|después
-0.75 delivery : con .. de retraso
-0.75 delivery fixed : no .. llegó|ha|llegado|entregado .. a|fecha|plazo|tiempo
0 delivery : en|dentro el|la|del plazo|fecha|tiempo previsto|prevista|indicado|indicada|acordado|estipulado|acordada|estimada
0 delivery : puntual|puntuales|puntualmente
-0.75 : sigo|seguimos|llevo|llevamos .. esperando|sin|reclamando
-0.75 fixed : todavía|aún no .. llegado|recibido|devuelto|llega|respuesta|devuelven
# low prior
0.75 : tenía|tenía|escéptico|escéptica|desconfiaba|dudaba|dudas|miedo .. pero
0.75 fixed : no .. esperaba|esperábamos|daba|imaginaba .. tan|tanto|mucho|nada|duro
x : se espera|esperan
x : debería llegar|llegará|estar|salir
`;
