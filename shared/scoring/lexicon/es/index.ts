import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** Spanish of reviews, written by hand. */
export const es: LexiconSource = {
  words: { ...praise, ...complaints },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: 'no nunca jamás ni sin ningún ninguna ninguno nada tampoco nadie apenas nula nulo falta',
  concord: true,
  boosters: `muy realmente super súper totalmente absolutamente extremadamente tan demasiado bastante sumamente verdaderamente
    increíblemente completamente especialmente muchísimo mucho mucha tremendamente enormemente altamente bien hiper ultra más
    sinceramente francamente`,
  dampeners: 'poco algo casi relativamente ligeramente medio quizás quizá levemente parcialmente',
  contrast: 'pero aunque embargo excepto salvo sino obstante',
};
