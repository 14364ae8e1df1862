import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** Portuguese of reviews, of Brazil and of Portugal, written by hand. */
export const pt: LexiconSource = {
  words: { ...praise, ...complaints },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: 'não n nunca jamais nem sem nenhum nenhuma nada ninguém tampouco mal zero falta',
  concord: true,
  boosters: `muito muita muitos muitas super bem bastante demais realmente totalmente absolutamente extremamente tão tanto mega ultra hiper
    completamente incrivelmente especialmente verdadeiramente altamente mto mt mais sinceramente deveras imensamente imenso`,
  dampeners: 'pouco meio quase relativamente levemente parcialmente razoavelmente',
  contrast: 'mas porém contudo todavia entretanto embora exceto apesar infelizmente',
};
