import type { SeriesWeek } from '../domain/series.ts';
import { movingRangeSigma } from '../stats/charts/moving-range-sigma.ts';
import { pearsonChiSquare } from '../stats/dispersion/pearson-chi-square.ts';
import type { Subgroup } from '../stats/input/subgroups.ts';
import { total } from '../stats/input/total.ts';

const MINIMUM_WEEKS = 12;

/** Weeks with feedback, and the level of all of them; half an event keeps a spotless series off 0. */
function levelOf(weeks: readonly SeriesWeek[]): {
  readonly points: readonly Subgroup[];
  readonly level: number;
} {
  const points = weeks.flatMap(({ events, exposure = 0 }) =>
    exposure > 0 ? [{ count: events, size: exposure }] : [],
  );
  return {
    points,
    level: (total(points, ({ count }) => count) + 0.5) / (total(points, ({ size }) => size) + 1),
  };
}

/**
 * Usual weekly range of a share at the volume of the latest week: level +- 3 sigma, sigma widened by the
 * variation between weeks (Laney 2002: mean moving range of the standardised shares / 1.128, at least 1).
 *
 * @returns undefined for fewer than 12 weeks with feedback
 * @example 26 weeks around 10 % of 100 // { low: 0.01, high: 0.19 }
 */
export function usualRange(
  weeks: readonly SeriesWeek[],
): { readonly low: number; readonly high: number } | undefined {
  const { points, level } = levelOf(weeks);
  const last = points.at(-1);
  if (points.length < MINIMUM_WEEKS || !last) return undefined;
  const deviation = (size: number): number => Math.sqrt((level * (1 - level)) / size);
  const scores = points.map(({ count, size }) => (count / size - level) / deviation(size));
  const half = 3 * deviation(last.size) * Math.max(1, movingRangeSigma(scores));
  return { low: Math.max(0, level - half), high: Math.min(1, level + half) };
}

/** Variance between weeks over that of chance alone (Pearson), at least 1; 1 for fewer than two weeks. */
export function dispersionOf(weeks: readonly SeriesWeek[]): number {
  const { points, level } = levelOf(weeks);
  if (points.length < 2) return 1;
  return Math.max(1, pearsonChiSquare(points, level) / (points.length - 1));
}
