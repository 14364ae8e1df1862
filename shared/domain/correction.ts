import * as z from 'zod';
import type { AspectScore, Score } from './score.ts';

/** A person's word on what feedback is about: it stands above every scorer. */
export const correctionSchema = z.strictObject({
  aspect: z.string().min(1),
  /** Aspect that it is not about. */
  not: z.string().min(1).optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

const feedbackSchema = z
  .string('must be given')
  .regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits: the id that GET /v1/feedback gives');
const aspectSchema = z.string('must be given').min(1, 'must not be empty').max(200, 'must be an aspect');

/** What comes from outside; messages say what must hold. */
export const givenCorrectionSchema = z.strictObject({
  feedback: feedbackSchema,
  aspect: aspectSchema.describe('What it is about'),
  not: aspectSchema.optional().describe('What it is not about: what was said of it is moved'),
});
export type GivenCorrection = z.infer<typeof givenCorrectionSchema>;

/** A correction on its way. */
export const sentCorrectionSchema = z.strictObject({
  /** Tells when it is stored. */
  job: z.string().min(1),
  receivedAt: z.string(),
  feedback: feedbackSchema,
  correction: correctionSchema,
});
export type SentCorrection = z.infer<typeof sentCorrectionSchema>;

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
