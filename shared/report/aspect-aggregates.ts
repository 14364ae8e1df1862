import type { Cell } from '../domain/day-partial.ts';
import { OVERALL } from '../domain/aspect-id.ts';
import { cellsOfWeek, mergeCells, type StoredWeek } from '../domain/stored-week.ts';
import { shareInterval } from '../value/share-interval.ts';

/** What the feedback of some weeks says of one aspect. Gaps are -1..+1, shares 0..1. */
export interface AspectAggregate {
  /** Aspect id or `overall`. */
  readonly aspect: string;
  /** Feedback that mentions the aspect. */
  readonly n: number;
  /** All feedback of the same weeks and sources. */
  readonly feedback: number;
  /** n / feedback. */
  readonly share: number;
  readonly meanGap: number;
  /** 95 % interval of the mean gap; -1..1 for fewer than two mentions. */
  readonly low: number;
  readonly high: number;
  readonly defects: number;
  /** defects / feedback with its 95 % Wilson interval. */
  readonly defectShare: number;
  readonly defectShareLow: number;
  readonly defectShareHigh: number;
}

/** 97.5 % quantile of the normal distribution. */
const Z95 = 1.959964;

/**
 * Sums per aspect over some weeks of one product, `overall` first, then by name.
 * Mean gap m = gapSum / 1000n; variance s2 = (gapSquares / 10^6 - n m^2) / (n - 1);
 * interval m +- 1.96 sqrt(s2 / n) (normal approximation), cut to -1..+1.
 *
 * @param options.source only this source; all of them when left out
 * @example 100 mentions, gapSum -31000, gapSquares 25610000 // meanGap -0.31, low -0.389, high -0.231
 */
export function aspectAggregates(
  weeks: readonly StoredWeek[],
  options: { readonly source?: string | undefined } = {},
): readonly AspectAggregate[] {
  const cells = weeks
    .flatMap((week) => cellsOfWeek(week))
    .filter((cell) => options.source === undefined || cell.source === options.source)
    .map((cell): Cell => ({ ...cell, source: '', kind: 'review' }));
  const merged = mergeCells(cells);
  const feedback = merged.find((cell) => cell.aspect === OVERALL)?.mentions ?? 0;
  return merged
    .filter((cell) => cell.mentions > 0)
    .map((cell) => aggregateOf(cell, Math.max(feedback, cell.mentions)))
    .sort((a, b) => rank(a.aspect) - rank(b.aspect) || (a.aspect < b.aspect ? -1 : 1));
}

const rank = (aspect: string): number => (aspect === OVERALL ? 0 : 1);
const clip = (gap: number): number => Math.max(-1, Math.min(1, gap));

function aggregateOf(cell: Cell, feedback: number): AspectAggregate {
  const n = cell.mentions;
  const meanGap = cell.gapSum / 1000 / n;
  const variance = n > 1 ? Math.max(0, (cell.gapSquares / 1e6 - n * meanGap ** 2) / (n - 1)) : Infinity;
  const half = Z95 * Math.sqrt(variance / n);
  const defects = Math.min(cell.defects, feedback);
  const interval = shareInterval(defects, feedback);
  return {
    aspect: cell.aspect,
    n,
    feedback,
    share: n / feedback,
    meanGap,
    low: clip(meanGap - half),
    high: clip(meanGap + half),
    defects,
    defectShare: defects / feedback,
    defectShareLow: interval.low,
    defectShareHigh: interval.high,
  };
}
