import { createChunker } from '../../shared/domain/chunks-of.ts';
import { feedbackChangeSchema, type FeedbackChange } from '../../shared/domain/feedback.ts';
import type { PullRun } from '../../shared/domain/pull-state.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import { acceptanceFor } from '../../shared/sources/accept-change.ts';
import type { PulledPage } from '../../shared/sources/source.ts';
import type { Feed } from './feed-of.ts';
import type { PullPorts } from './pull-ports.ts';

/**
 * Queues the changes of a page. Resolves when the queue has all of them for sure.
 * @returns the run with what was sent; the same page always makes the same chunks of it
 */
export async function sendPage(
  { queue }: Pick<PullPorts, 'queue'>,
  { context }: Feed,
  run: PullRun,
  page: PulledPage,
): Promise<PullRun> {
  const { startedAt: receivedAt, job } = run;
  const rejected = [...page.rejected];
  const accepted: FeedbackChange[] = [];
  const accept = acceptanceFor({ ...context, receivedAt });
  for (const change of page.changes) {
    const checked = feedbackChangeSchema.safeParse(change);
    const one = checked.success ? accept(checked.data) : undefined;
    if (one?.ok) accepted.push(one.value);
    else rejected.push(one?.error ?? 'a feedback in it breaks the contract');
  }
  const chunks = chunksOf(accepted);
  if (chunks.length > 0) {
    await queue.sendAll(
      chunks.map(
        (changes, index) =>
          ({
            message: 'rows',
            source: context.source,
            job,
            chunk: run.chunks + index,
            receivedAt,
            changes: [...changes],
          }) satisfies QueueMessage,
      ),
    );
  }
  return {
    ...run,
    chunks: run.chunks + chunks.length,
    read: run.read + accepted.length + rejected.length,
    rejected: run.rejected + rejected.length,
    ...(run.doubt === undefined && rejected[0] !== undefined ? { doubt: rejected[0] } : {}),
  };
}

function chunksOf(changes: readonly FeedbackChange[]): readonly (readonly FeedbackChange[])[] {
  const chunker = createChunker();
  const full = changes.flatMap((change) => {
    const chunk = chunker.add(change);
    return chunk ? [chunk] : [];
  });
  const rest = chunker.rest();
  return rest.length > 0 ? [...full, rest] : full;
}
