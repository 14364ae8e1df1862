/** Portuguese cue phrases, in the syntax of `add-cues.ts`. */
export const pt = `
0.75 : melhor do? que o? .. @hope
-0.75 : pior|menos|inferior .. do|que|ao o? .. @hope
0.5 polar : mais _ .. do que o? .. @hope
-0.75 : @hope mais|algo|melhor|outra|muito
-0.75 : não .. o que|como .. @hope
0 : como|conforme|o .. @hope
1 : superou|supera|superaram|acima .. expectativa|expectativas|esperado
0 : atende|atendeu|corresponde|correspondeu .. expectativa|expectativas
-1 fixed : não atende|atendeu|corresponde|correspondeu|superou|condiz .. expectativa|expectativas
-1 : abaixo .. expectativa|expectativas|esperado
-0.75 : deixa|deixou a desejar
0 description : conforme|como|igual .. descrito|anunciado|anúncio|descrição|foto|fotos|combinado|prometido
0 description : corresponde .. descrição|anunciado|foto
-1 description fixed : não .. corresponde|condiz|igual|como|conforme .. descrição|foto|fotos|anúncio|anunciado|descrito
-1 description : diferente do|da|das|de .. anunciado|foto|fotos|descrição|anúncio|descrito|esperado
-1 description : propaganda enganosa
-1 description : enganoso|enganosa|falsificado|pirata
-1 e> r+ : prometeram|prometido|prometeu|promete|prometem .. mas|não|e
-1 e> r+ : era|é|deveria para|suposto|ser
1 price-value : ótimo|excelente|bom|melhor|boa custo|relação benefício|qualidade preço?
0.5 price-value : custo benefício
-0.5 price-value polar : pelo|por esse|este|o? preço|valor
-0.75 price-value : muito|demasiado|tão caro|cara
1 price-value : vale|valeu cada|o|a centavo|preço|pena|investimento
-1 price-value fixed : não vale|valeu .. preço|pena|que
-1 price-value : golpe|roubo|dinheiro jogado
0.75 price-value : pechincha
-0.75 : decepcionado|decepcionada|decepção|decepcionante|decepcionou|desiludido|decepcionei
0.5 fixed : não .. decepciona|decepcionou|decepcionado
0.75 : positivamente|agradavelmente surpreso|surpresa|surpreendido|surpreendeu
1 : boa|ótima|grata|agradável surpresa
-0.75 : má|péssima surpresa
-0.75 : antes|antigamente era|eram .. melhor
-0.75 : versão|modelo anterior .. melhor
-0.75 : já não é|são
-0.5 e> : deveria|deveriam|poderia|poderiam|podia .. ser|ter|vir|melhorar|estar
-0.5 e> : seria bom|ótimo|melhor|interessante
-0.5 e> : gostaria|pena que
-0.5 polar : para|de um|uma .. hotel|estrelas|marca
0.75 delivery : antes do|da prazo|previsto|data|esperado|prometido
-0.75 delivery : depois do|da prazo|previsto|data
0 delivery : dentro|no do? prazo
-0.75 delivery : com atraso
-0.75 delivery : fora do prazo
-0.75 : ainda não|estou|espero
x : está|é previsto|prevista|esperado|esperada
`;
