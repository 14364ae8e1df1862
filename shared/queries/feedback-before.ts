import { OVERALL } from '../domain/aspect-id.ts';
import type { Signal } from '../domain/signal.ts';
import { addWeeks } from '../domain/week.ts';
import type { FeedbackReader } from '../ports/reader.ts';
import type { FoundFeedback } from '../report/quote.ts';
import { mapLimit } from '../runtime/map-limit.ts';
import { feedbackOfWeek } from './feedback-of-week.ts';

/** Weeks before an improvement began that are read: together they hold some of the old defects. */
const WEEKS = 2;
const PARALLEL = 4;

/** Feedback on the aspect from the last weeks before each improvement began, by the id of the signal. */
export async function feedbackBefore(
  reader: FeedbackReader,
  signals: readonly Signal[],
): Promise<ReadonlyMap<string, readonly FoundFeedback[]>> {
  const improvements = signals.filter(({ verdict }) => verdict.direction === 'down');
  const found = await mapLimit(improvements, PARALLEL, async ({ id, verdict }) => {
    const { product, aspect, onset = verdict.week } = verdict;
    const weeks = Array.from({ length: WEEKS }, (_, index) => addWeeks(onset, -1 - index));
    const feedback = await mapLimit(weeks, WEEKS, (week) =>
      feedbackOfWeek(reader, { product, week, ...(aspect === OVERALL ? {} : { aspect }) }),
    );
    return [id, feedback.flat()] as const;
  });
  return new Map(found);
}
