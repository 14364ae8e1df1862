import * as z from 'zod';
import type { Rating } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parseRating } from './parse-rating.ts';

/** Scales of questions by their name: senders of surveys do not say them. The first one that is answered is the rating. */
export const scalesSchema = z.record(
  z.string(),
  z
    .strictObject({ min: z.number(), max: z.number() })
    .refine(({ min, max }) => max > min, 'max must be above min'),
);
type Scales = z.infer<typeof scalesSchema>;

const recommendation = { min: 0, max: 10 } as const;

interface Answer {
  /** As `scales` names its question. */
  readonly name: string;
  /** How likely the customer is to recommend: always 0 to 10, and never taken for stars. */
  readonly isNps: boolean;
  readonly value: string;
}

/** The rating among the answers of a survey: on a scale that the settings name, else that of a recommendation, else none. */
export function ratingOnScale(answers: readonly Answer[], scales: Scales): Result<Rating | undefined> {
  const named = Object.keys(scales).flatMap((name) => answers.filter((answer) => answer.name === name));
  const answer = named[0] ?? answers.find(({ isNps }) => isNps);
  if (answer === undefined) return ok(undefined);
  const rating = parseRating(answer.value, scales[answer.name] ?? recommendation);
  return rating.ok ? rating : fail(`${answer.name.slice(0, 60)}: ${rating.error}`);
}

/** Said of a survey that holds nothing that could be judged. */
export const NOTHING_SAID =
  'must hold words, or a rating whose scale is known (options.scales names one, like overall: { min: 1, max: 5 })';
