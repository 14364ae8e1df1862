import { ngramsOf } from '../table/ngrams.ts';
import type { ScoredLexeme } from '../word-facts.ts';
import { oddsOfSentiment, sentimentOfOdds } from './base-odds.ts';
import type { Corrector } from './corrector.ts';

/** Sentiment of a whole text, -1..+1, corrected by what own ratings taught. */
export const correctSentiment = (
  sentiment: number,
  lexemes: readonly ScoredLexeme[],
  corrector: Corrector,
): number => sentimentOfOdds(corrector(oddsOfSentiment(sentiment), ngramsOf(lexemes).keys));
