import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** French of reviews, written by hand. */
export const fr: LexiconSource = {
  words: { ...praise, ...complaints },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: `pas ne n non jamais rien aucun aucune aucunement sans ni nullement guère nul personne manque`,
  concord: true,
  boosters: `très vraiment trop super extrêmement tellement absolument totalement particulièrement si tout fort hyper ultra carrément
    franchement complètement parfaitement beaucoup bien tres trés énormément entièrement réellement vachement grave rudement
    incroyablement exceptionnellement plus`,
  dampeners: `peu assez plutôt légèrement presque relativement parfois moyennement quelque quasi quasiment globalement`,
  contrast: `mais cependant toutefois pourtant néanmoins malgré sauf hormis seulement`,
};
