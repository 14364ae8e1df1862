import { demandValues } from '../charts/demand-values.ts';
import { pointsInZone } from './points-in-zone.ts';
import { runsOnOneSide } from './runs-on-one-side.ts';
import { steadyTrend } from './steady-trend.ts';

/** Per rule the indexes whose window ends there. */
export interface MakingDataCount {
  /** 1 point outside of the process limits (3 sigma) */
  readonly astronomicalPoint: readonly number[];
  /** 7 in a row on one side of the mean */
  readonly shift: readonly number[];
  /** 7 in a row rising or falling */
  readonly trend: readonly number[];
  /** 2 of 3 close to a limit: between 2 and 3 sigma, all three on one side of the mean */
  readonly twoInThree: readonly number[];
}

/**
 * The four rules of NHS England's "Making Data Count", as its R package NHSRplotthedots applies them.
 *
 * @param z standardised values
 * @example makingDataCount([0, 2.5, 0.1, 2.4]).twoInThree // [3]
 */
export function makingDataCount(z: readonly number[]): MakingDataCount {
  demandValues(z);
  const threeOnOneSide = new Set(runsOnOneSide(z, 3));
  const isClose = (value = 0): boolean => Math.abs(value) > 2 && Math.abs(value) <= 3;
  return {
    astronomicalPoint: pointsInZone(z, { k: 1, m: 1, zone: 3 }),
    shift: runsOnOneSide(z, 7),
    trend: steadyTrend(z, 7),
    twoInThree: [...z.keys()].filter(
      (index) =>
        threeOnOneSide.has(index) && isClose(z[index]) && (isClose(z[index - 1]) || isClose(z[index - 2])),
    ),
  };
}
