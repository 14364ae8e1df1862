import type { Location } from '../../shared/ports/feedback-table.ts';
import type { Limit } from '../../shared/runtime/limit.ts';
import { dayKey, latestActivity, touch, newWork, type Work } from './batch-work.ts';
import type { ScorePorts } from './score-ports.ts';

/** What could not be written: errors by touched day and by source. */
export interface MarkFailures {
  readonly days: ReadonlyMap<string, unknown>;
  readonly sources: ReadonlyMap<string, unknown>;
}

/**
 * Marks every touched day of a batch, once, and lists its product; notes what was heard of each source. Never
 * throws: each message is told what of it failed.
 */
export async function markBatch(
  { table, activity }: Pick<ScorePorts, 'table' | 'activity'>,
  works: readonly Work[],
  limit: Limit,
): Promise<MarkFailures> {
  const all = newWork();
  for (const work of works) {
    for (const day of work.touched.values()) touch(all, day, day.sample);
  }
  const days = new Map<string, unknown>();
  const sources = new Map<string, unknown>();
  const mark = async (location: Location & { readonly sample: boolean }): Promise<void> => {
    await table.registerProduct(location.product, location.sample);
    await table.markDirty(location);
  };
  await Promise.all([
    ...[...all.touched.values()].map((day) =>
      limit(() => mark(day)).catch((error: unknown) => days.set(dayKey(day), error)),
    ),
    ...latestActivity(works).map((news) =>
      activity.recordActivity(news).catch((error: unknown) => sources.set(news.source, error)),
    ),
  ]);
  return { days, sources };
}

/** @throws what a mark of this work failed with */
export function assertMarked(work: Work, { days, sources }: MarkFailures): void {
  for (const key of work.touched.keys()) if (days.has(key)) throw days.get(key);
  for (const { source } of work.heard) if (sources.has(source)) throw sources.get(source);
}
