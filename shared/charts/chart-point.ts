import { weekIndex, type IsoWeek } from '../domain/week.ts';
import type { Direction, VerdictKind } from '../domain/verdict.ts';
import type { ChartUnit } from './format-value.ts';

/** One week of a chart, in its unit: a share 0..1, or events. `ReportPoint` and the points of the API fit. */
export interface ChartPoint {
  readonly week: IsoWeek;
  readonly value: number;
  readonly events: number;
  readonly exposure?: number | undefined;
  readonly expected: number;
  /** Usual range, both included; not looked at while `insufficient`. */
  readonly lower: number;
  readonly upper: number;
  readonly verdict: VerdictKind;
  readonly direction?: Direction | undefined;
  /** What a person should know before acting on it. */
  readonly note?: string | undefined;
}

export type BandUnit = Exclude<ChartUnit, 'gap'>;

/** Whether the point has a usual range. */
export const hasRange = (point: ChartPoint): boolean =>
  point.verdict !== 'insufficient' && Number.isFinite(point.lower) && Number.isFinite(point.upper);

/** Points that can be drawn: a finite value each, in the order of weeks. */
export const drawable = (points: readonly ChartPoint[]): readonly ChartPoint[] =>
  points
    .filter((point) => Number.isFinite(point.value) && Number.isFinite(weekIndex(point.week)))
    .sort((a, b) => (a.week < b.week ? -1 : 1));

/** Runs of consecutive weeks: a missing week ends a run. */
export function runsOf(points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  let previous: number | undefined;
  for (const point of points) {
    const index = weekIndex(point.week);
    if (previous !== undefined && index === previous + 1) runs.at(-1)?.push(point);
    else runs.push([point]);
    previous = index;
  }
  return runs;
}
