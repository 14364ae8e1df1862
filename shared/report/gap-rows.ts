import { OVERALL } from '../domain/aspect-id.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import { aspectAggregates } from './aspect-aggregates.ts';
import type { GapRow } from './weekly-report.ts';

/** Below this many mentions a mean is not ranked: it stands behind the others. */
const RANKED_FROM = 20;

/**
 * Gaps of one product and week: what costs most first (mean gap times mentions), aspects with few mentions last.
 * @param nameOf name of an aspect for people
 */
export function gapRows(week: StoredWeek, nameOf: (aspect: string) => string): readonly GapRow[] {
  const rank = (row: GapRow): number => (row.n >= RANKED_FROM ? 0 : 1);
  return aspectAggregates([week])
    .filter(({ aspect }) => aspect !== OVERALL)
    .map(({ feedback: _, ...row }) => ({
      ...row,
      aspectName: nameOf(row.aspect),
      query: { product: week.product, week: week.week, aspect: row.aspect },
    }))
    .sort((a, b) => rank(a) - rank(b) || a.n * a.meanGap - b.n * b.meanGap || (a.aspect < b.aspect ? -1 : 1));
}
