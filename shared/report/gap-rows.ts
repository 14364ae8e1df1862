import { OVERALL } from '../domain/aspect-id.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import { aspectAggregates } from './aspect-aggregates.ts';
import type { GapRow } from './weekly-report.ts';

/** Below this many mentions a mean is not compared with others. */
const ENOUGH = 20;

/**
 * Gaps of one product and week: what costs most first (mean gap times mentions), aspects with few mentions last.
 * @param nameOf name of an aspect for people
 */
export function gapRows(week: StoredWeek, nameOf: (aspect: string) => string): readonly GapRow[] {
  return aspectAggregates([week])
    .filter(({ aspect }) => aspect !== OVERALL)
    .map(({ feedback: _, ...row }) => ({
      ...row,
      few: row.n < ENOUGH,
      aspectName: nameOf(row.aspect),
      query: { product: week.product, week: week.week, aspect: row.aspect },
    }))
    .sort(
      (a, b) =>
        Number(a.few) - Number(b.few) || a.n * a.meanGap - b.n * b.meanGap || (a.aspect < b.aspect ? -1 : 1),
    );
}
