import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import { ERASED_REVISION } from '../../shared/domain/stored-feedback.ts';
import type { FeedbackKey, FeedbackTable, Location } from '../../shared/ports/feedback-table.ts';
import type { Hasher } from '../../shared/ports/infrastructure.ts';
import { NO_SCORER } from './apply-change.ts';

type Target = Extract<QueueMessage, { message: 'erasure' }>['target'];

export interface EraseOptions {
  readonly hasher: Hasher;
  /** Sources that feedback of an author may have come from. */
  readonly sources: Iterable<string>;
  /** Names the erasure; the same when the queue delivers it again. */
  readonly delivery: string;
  readonly touch: (location: Location) => void;
  /** Told of all that is there before any of it goes. */
  readonly onFound: (found: readonly FoundLocation[]) => Promise<void>;
}

export interface FoundLocation {
  readonly key: FeedbackKey;
  readonly location: Location;
}

/**
 * Erases for ever: the identity refuses every later delivery, and a tombstone above all revisions replaces the
 * feedback, so that a worker that was asleep cannot bring it back.
 * @returns how many feedbacks had been stored
 */
export async function eraseFeedback(
  table: FeedbackTable,
  target: Target,
  options: EraseOptions,
): Promise<number> {
  let erased = 0;
  const keys = await keysOf(table, target, options);
  await options.onFound(await located(table, keys));
  for (const key of keys) {
    await table.eraseIdentity(key);
    const location = (await table.readIdentity(key))?.location;
    if (!location) continue;
    options.touch(location);
    await table.putFeedback(location, key, {
      revision: ERASED_REVISION,
      scorer: NO_SCORER,
      delivery: options.delivery,
    });
    erased += 1;
  }
  return erased;
}

async function located(
  table: FeedbackTable,
  keys: ReadonlySet<FeedbackKey>,
): Promise<readonly FoundLocation[]> {
  const found: FoundLocation[] = [];
  for (const key of keys) {
    const location = (await table.readIdentity(key))?.location;
    if (location) found.push({ key, location });
  }
  return found;
}

async function keysOf(
  table: FeedbackTable,
  target: Target,
  { hasher, sources }: EraseOptions,
): Promise<ReadonlySet<FeedbackKey>> {
  if (target.by === 'id') {
    return new Set([hasher.feedbackKey(target.source, target.externalId) as FeedbackKey]);
  }
  const keys = new Set<FeedbackKey>();
  for (const source of sources) {
    const found = await table.keysOfAuthor(hasher.authorKey(source, target.author));
    for (const key of found) keys.add(key);
  }
  return keys;
}
