import type { SeriesWeek } from '../domain/series.ts';

const MINIMUM_WEEKS = 12;
/** Mean moving range of two normal values over their standard deviation. */
const D2 = 1.128;

interface Point {
  readonly events: number;
  readonly exposure: number;
}

/** Weeks with feedback, and the level of all of them; half an event keeps a spotless series off 0. */
function levelOf(weeks: readonly SeriesWeek[]): {
  readonly points: readonly Point[];
  readonly level: number;
} {
  const points = weeks.flatMap(({ events, exposure = 0 }) => (exposure > 0 ? [{ events, exposure }] : []));
  const sum = (pick: (point: Point) => number): number =>
    points.reduce((total, point) => total + pick(point), 0);
  return { points, level: (sum((point) => point.events) + 0.5) / (sum((point) => point.exposure) + 1) };
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
  const scores = points.map((point) => standardised(point, level));
  const ranges = scores.slice(1).map((score, index) => Math.abs(score - (scores[index] ?? score)));
  const between = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / D2;
  const half = 3 * Math.sqrt((level * (1 - level)) / last.exposure) * Math.max(1, between);
  return { low: Math.max(0, level - half), high: Math.min(1, level + half) };
}

/** Variance between weeks over that of chance alone (Pearson), at least 1; 1 for fewer than two weeks. */
export function dispersionOf(weeks: readonly SeriesWeek[]): number {
  const { points, level } = levelOf(weeks);
  if (points.length < 2) return 1;
  const squares = points.reduce((sum, point) => sum + standardised(point, level) ** 2, 0);
  return Math.max(1, squares / (points.length - 1));
}

const standardised = ({ events, exposure }: Point, level: number): number =>
  (events / exposure - level) / Math.sqrt((level * (1 - level)) / exposure);
