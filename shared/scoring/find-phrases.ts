import { matchPhrases, type PhraseChoice } from '../text/match-phrases.ts';
import type { PhrasesFound, Said } from './meaning.ts';
import type { ScoredLexeme } from './word-facts.ts';

/**
 * Every phrase of the lists at every place, overlapping ones too.
 * @param choice `core`: those of sentiment, and not all others
 */
export function findPhrases(lexemes: readonly ScoredLexeme[], choice: PhraseChoice): PhrasesFound {
  const found = {
    sentiment: [] as Said<'sentiment'>[],
    aspect: [] as Said<'aspect'>[],
    cue: [] as Said<'cue'>[],
    hazard: [] as Said<'hazard'>[],
    guard: [] as Said<'guard'>[],
  };
  for (const match of matchPhrases(lexemes, choice))
    (found[match.meaning.says] as (typeof match)[]).push(match);
  return found;
}
