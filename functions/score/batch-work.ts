import type { SourceActivity } from '../../shared/domain/source-activity.ts';
import type { Location } from '../../shared/ports/feedback-table.ts';

/** What the work on one message leaves to be done, before the message may be acknowledged. */
export interface Work {
  /** Days to mark, by `<product>#<day>`. */
  readonly touched: Map<string, Location & { readonly sample: boolean }>;
  /** News of a source. */
  readonly heard: SourceActivity[];
  /** Last of all: the ledger. */
  finish: () => Promise<void>;
}

export const newWork = (): Work => ({ touched: new Map(), heard: [], finish: async () => undefined });

/** Names a day in a map; a product may hold any letter, a day never does. */
export const dayKey = ({ product, day }: Location): string => `${day} ${product}`;

export function touch(work: Work, location: Location, sample: boolean): void {
  const key = dayKey(location);
  // Feedback of a real source makes the product a real one.
  work.touched.set(key, { ...location, sample: sample && (work.touched.get(key)?.sample ?? true) });
}

/** The latest news of each source, over the whole batch. */
export function latestActivity(works: readonly Work[]): readonly SourceActivity[] {
  const bySource = new Map<string, SourceActivity>();
  for (const news of works.flatMap(({ heard }) => heard)) {
    const known = bySource.get(news.source);
    bySource.set(news.source, known ? later(known, news) : news);
  }
  return [...bySource.values()];
}

const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

const later = (a: SourceActivity, b: SourceActivity): SourceActivity => ({
  source: a.source,
  lastReceivedAt: latest(a.lastReceivedAt, b.lastReceivedAt) ?? a.lastReceivedAt,
  lastOccurredAt: latest(a.lastOccurredAt, b.lastOccurredAt),
});
