import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints, tails } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** Dutch of reviews, written by hand. */
export const nl: LexiconSource = {
  words: {
    ...praise,
    ...complaints,
    0: `man vandaag jaar water licht haar haren gebruikt gebruik pas speelgoed muur werk werken hele zon slaap slapen gaf geef houdt houden pure betalen verwachtingen`,
  },
  tails,
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: 'niet geen nooit zonder niets niks niemand nergens noch nauwelijks amper nimmer gebrek',
  privatives: 'zonder noch',
  boosters: `heel erg zeer echt super ontzettend enorm bijzonder absoluut totaal helemaal ongelooflijk zo veel uiterst mega hartstikke
    vreselijk behoorlijk volledig verschrikkelijk onwijs gewoonweg ronduit extreem buitengewoon aanzienlijk stukken duidelijk`,
  dampeners: 'beetje redelijk enigszins bijna vrij tamelijk ietwat soms deels lichtelijk nogal',
  contrast: `maar echter toch behalve helaas alleen daarentegen desondanks niettemin`,
  concessions: 'hoewel ondanks ofschoon alhoewel',
};
