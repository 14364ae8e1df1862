import { correctScore } from '../../shared/domain/correction.ts';
import { noCounts, type ImportCounts } from '../../shared/domain/import-job.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import { isSwept, type StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import type { ScoredFeedback, ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';
import type { Limit } from '../../shared/runtime/limit.ts';
import type { Scorer } from '../../shared/scoring/scorer.ts';
import { touch, type Work } from './batch-work.ts';

type RescoreDays = Extract<QueueMessage, { message: 'rescore-days' }>;

/** Feedback that is held in memory. */
const PART_SIZE = 200;

/**
 * Scores stored feedback again where another version scored it. Its days are marked in any case: a run that died
 * between writing and marking is made good by the next one.
 * @returns `updated` has a new score; `unchanged` had it, has no words any more, or was edited or erased meanwhile
 */
export async function rescoreDays(
  table: ScoredFeedbackTable,
  { product, days, digit, source }: RescoreDays,
  { scorer, limit }: { readonly scorer: Scorer; readonly limit: Limit },
  work: Work,
): Promise<ImportCounts> {
  for (const day of days) touch(work, { product, day }, true);
  let [read, updated] = [0, 0];
  let part: ScoredFeedback[] = [];
  const finishPart = async (): Promise<void> => {
    const written = await Promise.all(
      part.map((seen) => limit(() => table.replace(seen, scoredAnew(seen.feedback, scorer)))),
    );
    updated += written.filter(Boolean).length;
    part = [];
  };
  for await (const seen of table.readScored({ product, days, digit })) {
    if (source !== undefined && seen.feedback.source !== source) continue;
    read += 1;
    // Without its words there is nothing to score: the score that it has stays.
    if (seen.feedback.score.scorer === scorer.version || isSwept(seen.revision)) continue;
    part.push(seen);
    if (part.length === PART_SIZE) await finishPart();
  }
  await finishPart();
  return { ...noCounts, read, updated, unchanged: read - updated };
}

/** A correction holds for every version of the scorer. */
const scoredAnew = (feedback: StoredFeedback, scorer: Scorer): StoredFeedback => ({
  ...feedback,
  score: correctScore(scorer.score(feedback), feedback.correction),
});
