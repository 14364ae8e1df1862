import type { RatedFeedback } from '../../ports/rated-feedback.ts';
import type { Language } from '../../text/language.ts';
import { starsOf } from '../rating-gap.ts';
import { readSentiment } from '../read-feedback.ts';
import { createScoringPack, type ScoringPack } from '../scoring-pack.ts';
import { ngramsOf } from '../table/ngrams.ts';
import { oddsOfSentiment } from './base-odds.ts';

/** A text whose author said by a rating what he felt, as the scorer without calibration reads it. */
export interface RatedText {
  /** Feedback key. */
  readonly id: string;
  readonly language: string;
  readonly positive: boolean;
  /** Log odds by the scorer. */
  readonly odds: number;
  /** Keys of its n-grams, repeated as often as it has them. */
  readonly keys: readonly number[];
}

/** Above the middle of the scale is positive, below it negative; the middle, and ratings without words, say nothing. */
export function toRatedTexts(feedback: readonly RatedFeedback[]): readonly RatedText[] {
  const packs = new Map<Language, ScoringPack>();
  const packOf = (language: Language): ScoringPack => {
    let pack = packs.get(language);
    if (!pack) packs.set(language, (pack = createScoringPack(language, [])));
    return pack;
  };
  return feedback.flatMap(({ id, rating, ...input }) => {
    const stars = starsOf(rating);
    if (stars === undefined || stars === 3) return [];
    const { language, lexemes, text, words } = readSentiment(input, packOf);
    if (words === 0) return [];
    return [{ id, language, positive: stars > 3, odds: oddsOfSentiment(text), keys: ngramsOf(lexemes).keys }];
  });
}
