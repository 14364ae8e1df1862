import { isDeepStrictEqual } from 'node:util';
import { correctScore, type Correction } from '../../shared/domain/correction.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import type { Location } from '../../shared/ports/feedback-table.ts';
import type { FeedbackTable } from '../../shared/ports/feedback-table.ts';
import { claimLocation, type Claim } from './claim-location.ts';
import type { PreparedChange } from './prepare-change.ts';

export type Outcome = 'created' | 'updated' | 'unchanged' | 'deleted';

/** Scorer of a tombstone: it has no score. */
export const NO_SCORER = 'none';
const MAX_TRIES = 5;

export interface ApplyOptions {
  /** Names this change of this delivery; the same when the queue delivers it again. */
  readonly delivery: string;
  /** Told of each day whose feedback this change may touch, before it does. */
  readonly touch: (location: Location) => void;
}

/**
 * The write protocol up to the mark: identity first, then the feedback under its revision guard. Whoever calls it
 * marks all touched days afterwards, also when nothing was written, and only then acknowledges.
 */
export const applyChange = (
  table: FeedbackTable,
  change: PreparedChange,
  options: ApplyOptions,
): Promise<Outcome> =>
  change.change === 'upsert' ? applyUpsert(table, change, options) : applyDeletion(table, change, options);

async function applyUpsert(
  table: FeedbackTable,
  change: Extract<PreparedChange, { change: 'upsert' }>,
  { delivery, touch }: ApplyOptions,
): Promise<Outcome> {
  const claim: Claim = await claimLocation(table, change, delivery);
  if (claim.claim === 'refused') return 'unchanged';
  const { location, isFirst, isSuperseded } = claim;
  touch(location);
  const put = (correction: Correction | undefined): Promise<boolean> =>
    table.putFeedback(location, change.key, {
      revision: change.revision,
      scorer: change.feedback.score.scorer,
      delivery,
      // A later product or day of the same feedback does not move it: it would count twice for a while.
      feedback: { ...corrected(change.feedback, correction), product: location.product, day: location.day },
    });
  const written = !isSuperseded && (await put(claim.correction));
  if (written && !claim.isNew) {
    // A correction that came after the claim: the same revision by the same delivery is written once more.
    const { correction } = (await table.readIdentity(change.key)) ?? {};
    if (correction && !isDeepStrictEqual(correction, claim.correction)) await put(correction);
  }
  if (isFirst) return 'created';
  return written ? 'updated' : 'unchanged';
}

const corrected = (feedback: StoredFeedback, correction: Correction | undefined): StoredFeedback =>
  correction ? { ...feedback, score: correctScore(feedback.score, correction), correction } : feedback;

async function applyDeletion(
  table: FeedbackTable,
  { key, revision }: Extract<PreparedChange, { change: 'deletion' }>,
  { delivery, touch }: ApplyOptions,
): Promise<Outcome> {
  // Nothing is there yet: the deletion is remembered, and an older upsert that comes late is refused.
  if (await table.createIdentity(key, { deleted: revision, erased: false })) return 'unchanged';
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const identity = await table.readIdentity(key);
    if (identity?.erased) return 'unchanged';
    if (identity?.location) {
      touch(identity.location);
      const tombstone = { revision, scorer: NO_SCORER, delivery };
      return (await table.putFeedback(identity.location, key, tombstone)) ? 'deleted' : 'unchanged';
    }
    if (identity?.deleted !== undefined && identity.deleted >= revision) return 'unchanged';
    if (await table.raiseDeletion(key, revision)) return 'unchanged';
  }
  throw new Error(
    `Cannot delete feedback: its identity must come to rest, got ${String(MAX_TRIES)} changes in between`,
  );
}
