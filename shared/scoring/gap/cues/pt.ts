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
0.75 : @better do? que .. @hope
-0.75 : @worse do? que|a|ao .. @hope
-0.75 : mais @bad do? que .. @hope|anunciado|indicado|parecia|parece|foto
0.75 : mais @good do? que .. @hope|anunciado|parecia
-0.75 : menor|menores do? que .. @hope|anunciado|indicado|foto|parece
0.75 : maior|maiores do? que .. @hope
-0.75 e> : esperava|esperávamos|esperavamos|imaginava mais|algo|melhor|outra|muito|bem|coisa
-0.75 fixed : não é|era|foi|são .. o? que|como .. @hope
-0.75 fixed : não tão|muito _ quanto|como .. @hope|anunciam|parece
0 : exatamente|justamente|tudo|bem o? que|como eu|nós? .. @hope|queria|procurava|precisava
0 : como|conforme eu? @hope
0 : do|da jeito|forma que .. @hope|queria
1 : muito|bem|além|acima acima|além|das|da|do .. expectativa|expectativas|esperado
1 : superou|supera|superaram|superando|excedeu|ultrapassou .. expectativa|expectativas|esperado
1 : melhor do? que .. esperava|esperado|imaginava|imaginei|pensei
0 : atende|atendeu|atenderam|corresponde|correspondeu|cumpre|cumpriu .. expectativa|expectativas|prometido|promete|necessidades|esperado
0 : à|a altura .. expectativa|expectativas|esperado
-1 fixed : não .. atende|atendeu|corresponde|correspondeu|cumpre|cumpriu|supriu|alcançou .. expectativa|expectativas|prometido|promete|esperado|necessidades
-1 fixed : ficou|fica|muito|bem abaixo|aquém|longe .. expectativa|expectativas|esperado|esperava|prometido
-1 : aquém|abaixo do|da|das .. expectativa|expectativas|esperado|esperava|média
-0.75 : deixa|deixou|deixaram|deixam muito|bastante? a desejar
# description
0 description : igual|igualzinho|igualzinha|idêntico|idêntica|fiel à|a|ao|as .. foto|fotos|anúncio|descrição|imagem|anunciado
0 description : conforme|como|exatamente .. descrito|anunciado|anúncio|descrição|foto|fotos|combinado|prometido|mostrado|imagem
0 description : faz|cumpre|entrega o? que .. promete|prometem|promete|deve|diz
-1 description fixed : não é|era|veio|vem .. igual|como|conforme|o|a .. foto|fotos|anúncio|descrição|descrito|anunciado|imagem|pedi
-1 description fixed : não|nada .. confere|condiz|bate|corresponde|parece .. foto|fotos|anúncio|descrição|descrito|anunciado|imagem
-1 description : nada a|que ver .. foto|fotos|anúncio|descrição
-1 description : foto|fotos|descrição|anúncio|imagem .. enganosa|enganosas|enganoso|engana|enganam|falsa|falso|ilude
-1 description : diferente|diferentes do|da|das|de .. anunciado|foto|fotos|descrição|anúncio|descrito|esperado|pedido|imagem|site
-1 description e> r+ : anunciado|anunciada|vendido|vendida|vendem|anunciam como
-1 description e> r+ : na|nas|no|segundo foto|fotos|anúncio|descrição|site|imagem .. mas|porém|e
-1 description : tamanho|cor|modelo|produto|item errado|errada|trocado|trocada|diferente
-0.75 description : veste|vestem|forma pequeno|grande|pequena
x : como|conforme já|eu? disse|dito|mencionado|descrito acima|antes|anteriormente
# promises
-1 e> r+ : prometeram|prometido|prometida|prometeu|promete|prometem|garantiram|garantido|disseram .. mas|porém|nunca|não|até
-1 e> r+ : me|nos prometeram|garantiram|disseram|asseguraram .. que
-1 e> r+ : era|é|deveria|devia para|ter|ser|durar|chegar .. mas|porém|e
-1 e> r+ : supostamente|teoricamente
-1 fixed : não .. cumprem|cumpriram|cumpre|cumpriu .. prometido|promessa|promessas|palavra|prometem|promete|prazo|combinado
0 : cumprem|cumpriram|cumpre|cumpriu .. prometido|promessa|palavra|prometem|promete|combinado
-1 : falsas|só promessas
x : prometo|garanto que
# price and value
-1 price-value : preço|preços|valor abusivo|abusivos|exorbitante|absurdo|exagerado|surreal|fora
-0.75 price-value : caro|cara|caros|caras demais|pelo|para|por|pela
-0.75 price-value : caríssimo|caríssima|superfaturado
-0.75 price-value : taxas|custos|taxa|cobranças ocultas|ocultos|escondidas|extras|abusivas
0.75 price-value : ótimo|bom|excelente|melhor|super|óptimo preço
0.75 price-value : preço justo|bom|ótimo|acessível|imbatível|excelente|razoável
1 price-value : ótimo|excelente|bom|melhor|boa|óptima|super|perfeito custo|relação benefício|qualidade preço?
-0.75 price-value : péssimo|mau|ruim|má custo|relação benefício|qualidade preço?
1 price-value : vale|valeu|valem muito|super|bem|totalmente|cada? a|o|cada|pena|preço|centavo|investimento .. pena|preço|investimento|centavo|cêntimo?
1 price-value : vale|valeu cada centavo|cêntimo|real|euro|tostão
-1 price-value fixed : não vale|valeu|valem|compensa .. preço|pena|que|custa|valor|dinheiro
-1 price-value : dinheiro jogado|perdido|desperdiçado .. fora|lixo?
-1 price-value : joguei|jogar .. dinheiro|fora .. fora|lixo?
-1 price-value : um|uma|é assalto|roubo|facada
0 price-value : você|se recebe|tem|leva .. paga|pagou|pelo
-0.75 price-value e> : pelo|por esse|este|o|tal? preço|valor .. esperava|espera|esperaria|melhor|deveria|podia
0.75 price-value : pelo|por esse|este|o? preço|valor .. ótimo|excelente|perfeito|bom|super|vale|bem
# disappointment and surprise
-1 : grande|enorme|total|que|maior|verdadeira decepção|desilusão|deceção
0.75 : surpreendeu|surpreendi|surpreendeu|surpreendida|surpreendidos|surpresos positivamente|muito|agradavelmente
0.75 : me|nos surpreendeu|surpreendi|surpreendemos
0.75 : positivamente|agradavelmente surpreendidos|surpresos|surpreendida|surpreendido
0.5 polar : surpreendentemente|inesperadamente
0.5 fixed : não|nunca .. decepciona|decepcionou|decepcionado|decepcionam|desilude|desiludiu|decepcionar
-0.75 : desiludiu|desilude|desiludidos|decepcionados|decepcionadas|dececionado|dececionada
0 fixed : sem|nenhuma surpresas|surpresa
# counterfactuals and wishes
-0.5 e> : gostaria|gostaríamos|gostava de|que|muito|ter
-0.5 e> : teria|seria|tinha sido? .. bom|ótimo|melhor|interessante|gostado|preferido|ideal|útil|legal
-0.75 e> : deveria|deveriam|poderia|poderiam|podia|podiam|devia|deviam .. ser|ter|vir|durar|melhorar|estar|incluir|haver|oferecer|acompanhar|aguentar
-0.5 : pode|podem|podia melhorar
-0.5 : precisa|precisam|a melhorar
-0.5 e> : senti|sinto|sentimos falta
-0.5 e> : pena que|não|ser
-0.5 e> : faltou|falta|faltava só|apenas|um|uma|mais
# past, hype, norms
-0.75 fixed : não é|são|está mais .. o|a|como|mesmo|mesma|aquele
-0.75 fixed : já não é|são|está|tem .. o|a|como|mesmo|mesma
-0.75 : antes|antigamente .. era|eram|durava|duravam .. melhor|melhores|bom|boa|mais
-0.75 : qualidade .. caiu|piorou|despencou|baixou
-0.75 : caiu|piorou|despencou|baixou .. qualidade
-0.75 polar : comparado|comparação|relação com|ao|à|o|a .. anterior|antigo|antiga|versão|modelo
0.75 : melhor|melhores do? que o|a|os|meu|minha anterior|antigo|antiga|original|modelo|versão
-0.75 : pior|piores do? que o|a|os|meu|minha anterior|antigo|antiga|original|modelo|versão
-0.75 : depois|desde da|a|que última|nova|mudou .. atualização|versão|dono?
-0.75 : não entendo|compreendo .. avaliações|comentários|estrelas|elogios
-0.75 : apesar das|de|dos boas|bons|tantas? avaliações|comentários|críticas
1 : avaliações|comentários .. verdadeiras|verdade|razão|confirmo|certas
-0.5 polar : para|de|por ser? um|uma .. hotel|estrelas|marca|restaurante|categoria
# time
1 delivery : antes do|da|de .. prazo|previsto|data|esperado|prometido|combinado|prevista
1 delivery : dias|dia|semana antes
0.75 delivery : mais rápido|cedo do? que .. esperava|esperado|previsto|imaginava
-0.75 delivery : dias|semanas|semana|horas|meses|mês|dia de|depois|após .. atraso|prazo|previsto|prometido
-0.75 delivery : com .. de atraso
-0.75 delivery : depois|após|passou do|da|o prazo|previsto|data|combinado
0 delivery : dentro|no do? prazo combinado|previsto|estipulado|prometido?
0 delivery : na data|hora marcada|prevista|combinada|certa
0 delivery : pontual|pontuais|pontualmente
-0.75 : estou|estamos|continuo|sigo|há|faz .. esperando|aguardando
-0.75 fixed : ainda|até não|agora|hoje .. chegou|recebi|devolveram|resposta|nada|responderam
# low prior
0.75 : tinha|estava|era|fiquei .. dúvidas|receio|cético|cética|receosa|receoso|desconfiado|medo .. mas|porém
0.75 fixed : não .. esperava|esperávamos|imaginava|dava|achei .. muito|tanto|nada|tão
0.75 : achei|pensei|imaginei que .. pior|ruim|frágil .. mas|e
x : está|é|estão previsto|prevista|esperado|esperada|previstos
`;
