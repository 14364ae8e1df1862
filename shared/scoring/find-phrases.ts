import { matchPhrases } from '../text/phrase-trie.ts';
import type { PhrasesFound, Said } from './meaning.ts';
import type { ScoredLexeme } from './word-facts.ts';

/** Every phrase of the lists at every place, overlapping ones too. */
export function findPhrases(lexemes: readonly ScoredLexeme[]): PhrasesFound {
  const found = {
    sentiment: [] as Said<'sentiment'>[],
    aspect: [] as Said<'aspect'>[],
    cue: [] as Said<'cue'>[],
    hazard: [] as Said<'hazard'>[],
    guard: [] as Said<'guard'>[],
  };
  for (const match of matchPhrases(lexemes)) (found[match.meaning.says] as (typeof match)[]).push(match);
  return found;
}
