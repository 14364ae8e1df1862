import { demand } from '../input/demand.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { solveLinear } from './solve-linear.ts';

/** Beyond this the equation has no digits left. */
const LONGEST = 1e13;
/** Widest range in deviations of a step: more would take seconds. */
export const WIDEST = 190;
/** Quadrature points for a range as wide as one standard deviation of a step, and in any case. */
const POINTS = { perDeviation: 5, least: 30 };

/** How a chart's statistic moves from one point to the next, up to a signal. */
export interface ChartStep {
  readonly low: number;
  readonly high: number;
  /** Standard deviation of one step, which sets how fine the range is divided. */
  readonly deviation: number;
  /** Density of moving to `to`. */
  density(from: number, to: number): number;
  /** Probability of moving to the start; 0 for charts that never rest on one value. */
  toStart(from: number): number;
  readonly start: number;
}

/**
 * Mean number of points up to the signal: Fredholm equation L(u) = 1 + toStart(u) L(start) + integral of L(y)
 * density(u, y) dy, by Gauss-Legendre quadrature (Nystroem; Crowder 1987, Champ and Rigdon 1991).
 *
 * @returns Infinity beyond 1e13 points
 * @throws RangeError for a range wider than 190 deviations of a step
 */
export function solveRunLength(chart: ChartStep): number {
  const width = (chart.high - chart.low) / chart.deviation;
  demand(width <= WIDEST, `the range must be at most ${String(WIDEST)} deviations of a step wide`, width);
  const points = POINTS.least + Math.ceil(POINTS.perDeviation * width);
  const nodes = gaussLegendre(points, chart.low, chart.high);
  const froms = [chart.start, ...nodes.map(({ node }) => node)];
  const matrix = froms.map((from, row) => [
    (row === 0 ? 1 : 0) - chart.toStart(from),
    ...nodes.map(
      ({ node, weight }, column) => (row === column + 1 ? 1 : 0) - weight * chart.density(from, node),
    ),
  ]);
  const length =
    solveLinear(
      matrix,
      froms.map(() => 1),
    )[0] ?? 0;
  return length > 0 && length < LONGEST ? length : Infinity;
}
