import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { demandValues } from './demand-values.ts';
import { pointsBeyond } from './points-beyond.ts';

export interface EwmaInput {
  readonly values: readonly number[];
  readonly center: number;
  readonly sigma: number;
  /** Weight of the newest value, above 0 and at most 1. */
  readonly lambda: number;
  /** Half width of the limits in standard deviations of the average. */
  readonly L: number;
  /** Limits of a long series from the start. */
  readonly asymptoticLimits?: boolean;
}

export interface EwmaChart {
  readonly ewma: readonly number[];
  readonly lcl: readonly number[];
  readonly ucl: readonly number[];
  readonly beyondLimits: readonly number[];
}

/**
 * Exponentially weighted moving average (Roberts 1959; NIST e-Handbook 6.3.2.4), started at the centre.
 *
 * @example ewmaChart({ values: [52, 47], center: 50, sigma: 2.05, lambda: 0.3, L: 3 }).ewma // [50.6, 49.52]
 */
export function ewmaChart({
  values,
  center,
  sigma,
  lambda,
  L,
  asymptoticLimits = false,
}: EwmaInput): EwmaChart {
  demandValues([...values, center]);
  demandPositive('sigma', sigma);
  demandPositive('L', L);
  demand(lambda > 0 && lambda <= 1, 'lambda must be above 0 and at most 1', lambda);
  let average = center;
  const ewma = values.map((value) => (average += lambda * (value - average)));
  const half = values.map((_, index) => {
    const reached = asymptoticLimits ? 1 : -Math.expm1(2 * (index + 1) * Math.log1p(-lambda));
    return L * sigma * Math.sqrt((lambda / (2 - lambda)) * reached);
  });
  const lcl = half.map((width) => center - width);
  const ucl = half.map((width) => center + width);
  return { ewma, lcl, ucl, beyondLimits: pointsBeyond(ewma, lcl, ucl) };
}
