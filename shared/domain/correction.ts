import * as z from 'zod';
import type { AspectScore, Score } from './score.ts';

/** A person's word on what feedback is about: it stands above every scorer. */
export const correctionSchema = z.strictObject({
  aspect: z.string().min(1),
  /** Aspect that it is not about. */
  not: z.string().min(1).optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/**
 * The score with the aspect that a person gave it. What was said of the wrong aspect now holds for the right one;
 * where no word named any aspect, the right one takes the place of the default.
 */
export function correctScore(score: Score, correction: Correction | undefined): Score {
  if (!correction) return score;
  const { aspect, not } = correction;
  const isWrong = (one: AspectScore): boolean =>
    one.aspect !== aspect && (one.aspect === not || score.unnamed === true);
  const wrong = score.aspects.filter(isWrong);
  const kept = score.aspects.filter((one) => !isWrong(one));
  if (kept.some((one) => one.aspect === aspect)) return { ...score, aspects: kept };
  const [source = wholeOf(score)] = wrong;
  return { ...score, aspects: [...kept, { ...source, aspect }] };
}

/** Nothing was said of any wrong aspect: the feedback as a whole speaks. */
const wholeOf = ({ sentiment, gap }: Score): AspectScore => ({
  aspect: '',
  sentiment: sentiment.score,
  gap,
  basis: 'implicit',
  confidence: 1000,
  evidence: [],
});
