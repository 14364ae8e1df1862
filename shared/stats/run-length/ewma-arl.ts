import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { demandDigits } from './demand-digits.ts';
import { normalDensity } from './normal-density.ts';
import { shewhartArl } from './shewhart-arl.ts';
import { solveRunLength } from './solve-run-length.ts';

/**
 * Average run length of a two-sided EWMA chart of normal values with fixed (asymptotic) limits, started at the centre
 * (Crowder 1987; Lucas and Saccucci 1990).
 *
 * @param input.lambda weight of the newest value, above 0 and at most 1
 * @param input.L half width of the limits in standard deviations of the average
 * @param input.shift of the mean in sigmas; 0 = in control
 * @throws RangeError beyond 1e13 points
 * @example ewmaArl({ lambda: 0.2, L: 2.962, shift: 0 }) // 500
 */
export function ewmaArl({
  lambda,
  L,
  shift,
}: {
  readonly lambda: number;
  readonly L: number;
  readonly shift: number;
}): number {
  demand(lambda > 0 && lambda <= 1, 'lambda must be above 0 and at most 1', lambda);
  demandPositive('L', L);
  demand(Number.isFinite(shift), 'shift must be a finite number', shift);
  if (lambda === 1) return shewhartArl(L, shift);
  const limit = L * Math.sqrt(lambda / (2 - lambda));
  return demandDigits(
    solveRunLength({
      low: -limit,
      high: limit,
      deviation: lambda,
      start: 0,
      toStart: () => 0,
      density: (from, to) => normalDensity((to - (1 - lambda) * from) / lambda - shift) / lambda,
    }),
  );
}
