import { normalTail } from '../distributions/normal-tail.ts';
import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { demandDigits } from './demand-digits.ts';
import { normalDensity } from './normal-density.ts';
import { solveRunLength } from './solve-run-length.ts';

/**
 * Average run length of a CUSUM of normal values, started at 0 (Page 1954; Lucas and Crosier 1982). Two sides run
 * independently up to the first signal: 1 / ARL = 1 / ARL+ + 1 / ARL- (van Dobben de Bruyn 1968).
 *
 * @param input.k reference value in sigmas, 0 or more
 * @param input.h decision interval in sigmas
 * @param input.shift of the mean in sigmas; 0 = in control
 * @throws RangeError beyond 1e13 points
 * @example cusumArl({ k: 0.5, h: 5.5, shift: 0, sided: 'one' }) // 1543
 */
export function cusumArl({
  k,
  h,
  shift,
  sided,
}: {
  readonly k: number;
  readonly h: number;
  readonly shift: number;
  readonly sided: 'one' | 'two';
}): number {
  demand(k >= 0 && k < Infinity, 'k must be 0 or more', k);
  demandPositive('h', h);
  demand(Number.isFinite(shift), 'shift must be a finite number', shift);
  if (sided === 'one') return demandDigits(oneSided(k, h, shift));
  return demandDigits(1 / (1 / oneSided(k, h, shift) + 1 / oneSided(k, h, -shift)));
}

const oneSided = (k: number, h: number, shift: number): number =>
  solveRunLength({
    low: 0,
    high: h,
    deviation: 1,
    start: 0,
    toStart: (from) => normalTail(from - k + shift),
    density: (from, to) => normalDensity(to - from + k - shift),
  });
