import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** Portuguese of reviews, of Brazil and of Portugal, written by hand. */
export const pt: LexiconSource = {
  words: {
    ...praise,
    ...complaints,
    0: `vestido parte partes ajuste pedido dia tarde série mesa água cabelo pele gente comprado usado visto dever quer querer vários jogo jogos faca copo leitura passo passar passado passada corte cortar cortei equipe equipa espaço ser sol levei levar parar todo toda gostaria comprei compro compra atendimento hospital antigamente pés mancha`,
  },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: 'não n nunca jamais nem sem nenhum nenhuma nada ninguém tampouco mal zero falta',
  concord: true,
  privatives: 'sem',
  boosters: `muito muita muitos muitas super bem bastante demais realmente totalmente absolutamente extremamente tão tanto mega ultra hiper
    completamente incrivelmente especialmente verdadeiramente altamente mto mt mais sinceramente deveras imensamente imenso`,
  dampeners: 'pouco meio quase relativamente levemente parcialmente razoavelmente',
  contrast: `mas porém contudo todavia entretanto exceto infelizmente`,
  concessions: 'embora apesar',
};
