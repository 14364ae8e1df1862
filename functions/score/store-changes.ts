import type { FeedbackChange } from '../../shared/domain/feedback.ts';
import { noCounts, type ImportCounts } from '../../shared/domain/import-job.ts';
import type { FeedbackTable } from '../../shared/ports/feedback-table.ts';
import type { Limit } from '../../shared/runtime/limit.ts';
import { applyChange, type Outcome } from './apply-change.ts';
import { touch, type Work } from './batch-work.ts';
import { prepareChange, type PrepareContext } from './prepare-change.ts';

export interface StoreContext extends PrepareContext {
  readonly source: string;
  /** The source belongs to the sample data. */
  readonly sample: boolean;
  /** Names the delivery; the same when the queue delivers it again. */
  readonly delivery: string;
  readonly limit: Limit;
}

/** Stores the changes of one message, many at the same time. @returns what became of them */
export async function storeChanges(
  table: FeedbackTable,
  changes: readonly FeedbackChange[],
  context: StoreContext,
  work: Work,
): Promise<ImportCounts> {
  const outcomes = await Promise.all(
    [...chainsOf(changes).values()].map((chain) =>
      context.limit(async () => {
        const found: Outcome[] = [];
        for (const { change, index } of chain) {
          const delivery = `${context.delivery}#${String(index)}`;
          found.push(
            await applyChange(table, prepareChange(change, context), {
              delivery,
              touch: (location) => {
                touch(work, location, context.sample);
              },
            }),
          );
        }
        return found;
      }),
    ),
  );
  work.heard.push({
    source: context.source,
    lastReceivedAt: context.receivedAt,
    lastOccurredAt: lastOccurred(changes, context.receivedAt),
  });
  return countsOf(outcomes.flat());
}

/** Changes of the same feedback, in order, one after the other: else their counts would depend on a race. */
function chainsOf(
  changes: readonly FeedbackChange[],
): ReadonlyMap<string, readonly { readonly change: FeedbackChange; readonly index: number }[]> {
  const chains = new Map<string, { readonly change: FeedbackChange; readonly index: number }[]>();
  changes.forEach((change, index) => {
    const { source, externalId } = change.change === 'upsert' ? change.feedback : change;
    const id = JSON.stringify([source, externalId]);
    const chain = chains.get(id);
    if (chain) chain.push({ change, index });
    else chains.set(id, [{ change, index }]);
  });
  return chains;
}

/** The latest event time; a clock that runs ahead must not make a source look fresh for ever. */
function lastOccurred(changes: readonly FeedbackChange[], receivedAt: string): string | undefined {
  let last: string | undefined;
  for (const change of changes) {
    if (change.change !== 'upsert') continue;
    const { occurredAt } = change.feedback;
    if (last === undefined || occurredAt > last) last = occurredAt;
  }
  return last !== undefined && last > receivedAt ? receivedAt : last;
}

function countsOf(outcomes: readonly Outcome[]): ImportCounts {
  const counts = { ...noCounts, read: outcomes.length };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}
