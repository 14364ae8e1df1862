import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** Italian of reviews, written by hand. */
export const it: LexiconSource = {
  words: { ...praise, ...complaints },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: 'non mai né nè niente nulla nessun nessuno nessuna senza neanche nemmeno neppure affatto mica',
  concord: true,
  boosters: `molto davvero veramente super totalmente assolutamente estremamente tanto troppo così particolarmente decisamente
    completamente incredibilmente proprio più parecchio sinceramente ben assai enormemente`,
  dampeners:
    'poco abbastanza quasi leggermente relativamente piuttosto alquanto lievemente parzialmente talvolta',
  contrast: 'ma però tuttavia sebbene eccetto tranne invece comunque nonostante',
};
