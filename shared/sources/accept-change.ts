import type { FeedbackChange } from '../domain/feedback.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SourceContext } from './source.ts';

const DAY_MS = 86_400_000;

/**
 * What holds for every source, file or webhook: nothing is dated later than the day after it arrived (UTC). A day is
 * left for clocks that run ahead and for dates without a time zone. Feedback without a language has that of its source.
 */
export function acceptChange(
  change: FeedbackChange,
  { receivedAt, language }: Pick<SourceContext, 'receivedAt' | 'language'>,
): Result<FeedbackChange> {
  const last = new Date(Date.parse(receivedAt) + DAY_MS).toISOString().slice(0, 10);
  for (const [field, instant] of Object.entries(datesOf(change))) {
    if (instant !== undefined && instant.slice(0, 10) > last) {
      return fail(
        `${field} must not lie in the future (at most ${last}, the day after the arrival), got ${instant.slice(0, 10)}`,
      );
    }
  }
  if (change.change === 'deletion' || language === undefined || change.feedback.language !== undefined) {
    return ok(change);
  }
  return ok({ ...change, feedback: { ...change.feedback, language } });
}

const datesOf = (change: FeedbackChange): Readonly<Record<string, string | undefined>> =>
  change.change === 'deletion'
    ? { deletedAt: change.deletedAt }
    : { occurredAt: change.feedback.occurredAt, updatedAt: change.feedback.updatedAt };
