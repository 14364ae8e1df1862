import type { LexiconSource } from './lexicon.ts';

/** Portuguese of reviews, written by hand. */
export const pt: LexiconSource = {
  words: {
    4: 'excelente perfeito perfeita perfeitamente fantástico fantástica incrível maravilhoso maravilhosa extraordinário impecável magnífico sensacional espetacular',
    3: 'ótimo ótima ótimos ótimas óptimo óptima adorei adoro amei amo recomendo recomendado recomendável melhor melhores lindo linda satisfeito satisfeita delicioso deliciosa show nota ideal encantado feliz surpreendeu',
    2: `bom boa bons boas bem bonito bonita gostei gosto gostamos rápido rápida rapidamente fácil confortável útil prático qualidade simpático simpática
      atencioso atenciosos educado educados limpo limpa agradável acolhedor tranquilo resistente robusto confiável seguro eficaz eficiente
      profissional elegante leve silencioso saboroso fresco econômico barato obrigado obrigada pontual espaçoso amplo cumpre cumpriu funciona
      funcionando gentil cordial moderno superou vale correto conforme caprichado parabéns`,
    1: 'simples normal claro completo novo aceitável sempre grande original suficiente central certinho ok',
    '-1': 'caro cara pequeno pequena pouco lento lenta barulho barulhento duro frio pena regular esperar espera devolver devolvi devolução só infelizmente difícil velho apertado pesado escuro demorou demora demorado',
    '-2': `mau má ruim ruins mal decepcionado decepcionada decepção decepcionante desiludido desilusão quebrado quebrada quebrou quebra defeito defeitos
      defeituoso problema problemas sujo suja desconfortável inútil desagradável medíocre falta faltou faltando erro atraso atrasado danificado
      riscado impossível incompetente sem-graça cheiro fraco fraca evitar evitem reclamação reclamar incompleto enganoso falso falsa mal-educado
      grosseiro ninguém reembolso parou travando trava feio feia errado errada perdido perdi arrependi nunca cancelado frágil descaso`,
    '-3': 'horrível péssimo péssima terrível desastre golpe vergonha vergonhoso pior lixo nojo nojento inaceitável pesadelo perigoso merda roubo porcaria fraude enganação lamentável absurdo',
  },
  phrases: {
    3: [
      'muito bom|boa|bem|bonito|bonita|satisfeito|satisfeita',
      'super recomendo',
      'custo benefício',
      'vale a pena',
      'nota dez|10',
    ],
    2: ['sem problemas|problema', 'nada mal', 'conforme descrito|anunciado', 'tudo certo|perfeito|ok|bem'],
    '-1': ['muito pequeno|caro|curto|lento'],
    '-2': [
      'não funciona|funcionou|serve|presta|recomendo|gostei|vale',
      'parou de funcionar',
      'não chegou',
      'deixa|deixou a desejar',
      'perda de tempo',
      'dinheiro jogado',
      'não compre|comprem',
    ],
    '-3': ['nunca mais'],
    0: ['bem como', 'se bem', 'bom dia', 'boa tarde|noite', 'não só'],
  },
  negators: 'não nao nunca jamais nem sem nenhum nenhuma nada tampouco ninguém',
  boosters: 'muito realmente super totalmente absolutamente extremamente tão bastante demais',
  dampeners: 'pouco meio quase relativamente levemente',
  contrast: 'mas porém contudo todavia embora exceto apesar',
};
