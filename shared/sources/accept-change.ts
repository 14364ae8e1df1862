import type { FeedbackChange } from '../domain/feedback.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SourceContext } from './source.ts';

const DAY_MS = 86_400_000;

export type Acceptance = (change: FeedbackChange) => Result<FeedbackChange>;

/**
 * What holds for every source, file or webhook: nothing is dated later than the day after it arrived (UTC). A day is
 * left for clocks that run ahead and for dates without a time zone. Feedback without a language has that of its source.
 */
export function acceptanceFor({
  receivedAt,
  language,
}: Pick<SourceContext, 'receivedAt' | 'language'>): Acceptance {
  const last = new Date(Date.parse(receivedAt) + DAY_MS).toISOString().slice(0, 10);
  const problemOf = (field: string, instant: string | undefined): string | undefined =>
    instant !== undefined && instant.slice(0, 10) > last
      ? `${field} must not lie in the future (at most ${last}, the day after the arrival), got ${instant.slice(0, 10)}`
      : undefined;
  return (change) => {
    if (change.change === 'deletion') {
      const problem = problemOf('deletedAt', change.deletedAt);
      return problem === undefined ? ok(change) : fail(problem);
    }
    const { feedback } = change;
    const problem =
      problemOf('occurredAt', feedback.occurredAt) ?? problemOf('updatedAt', feedback.updatedAt);
    if (problem !== undefined) return fail(problem);
    if (language === undefined || feedback.language !== undefined) return ok(change);
    return ok({ ...change, feedback: { ...feedback, language } });
  };
}
