import { correctScore, type Correction } from '../../shared/domain/correction.ts';
import type { FeedbackKey, FeedbackTable, Location } from '../../shared/ports/feedback-table.ts';
import type { ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';

const MAX_TRIES = 5;

/**
 * Notes the correction with the identity, where every later version of the feedback finds it, then corrects the
 * present version. An edit that is under way looks at the identity again after its write, so neither loses the other.
 * @returns false when there is no such feedback
 */
export async function correctFeedback(
  { table, scored }: { readonly table: FeedbackTable; readonly scored: ScoredFeedbackTable },
  { key, correction }: { readonly key: FeedbackKey; readonly correction: Correction },
  touch: (location: Location) => void,
): Promise<boolean> {
  if (!(await table.correctIdentity(key, correction))) return false;
  const location = (await table.readIdentity(key))?.location;
  if (!location) return false;
  touch(location);
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const seen = await scored.readOne(location, key);
    if (!seen) return false;
    const feedback = { ...seen.feedback, score: correctScore(seen.feedback.score, correction), correction };
    if (await scored.replace(seen, feedback)) return true;
  }
  throw new Error(
    `Cannot correct feedback: it must come to rest, got ${String(MAX_TRIES)} changes in between`,
  );
}
