import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints, tails } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** German of reviews, written by hand. */
export const de: LexiconSource = {
  words: {
    ...praise,
    ...complaints,
    0: `hinten tag tage erste ersten einmal haare gebraucht anderen andere vielleicht dann soll sollen muss größe`,
  },
  tails,
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: `nicht kein keine keinen keiner keinem keines keinerlei nie niemals nichts ohne weder kaum nirgends nirgendwo niemand mangelnde
    fehlende nich nix net ned keineswegs keinesfalls mitnichten null`,
  privatives: 'ohne',
  boosters: `sehr wirklich absolut total extrem super besonders richtig echt völlig unglaublich äußerst überaus höchst mega voll ganz
    viel deutlich so wahnsinnig komplett vollkommen enorm rundum dermaßen wesentlich weitaus durchaus ausgesprochen ungemein ungeheuer
    riesig gewaltig massiv restlos hundertprozentig sowas derart derartig furchtbar verdammt selten`,
  dampeners: `etwas bisschen wenig ziemlich relativ halbwegs eher leicht einigermaßen fast teilweise manchmal minimal beinahe stellenweise
    gelegentlich geringfügig teils`,
  contrast: `aber jedoch allerdings trotzdem dennoch nur sondern außer hingegen doch nichtsdestotrotz dafür dagegen`,
  concessions: 'obwohl obgleich obschon wenngleich trotz',
};
