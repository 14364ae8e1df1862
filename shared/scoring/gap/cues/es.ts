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
`;
