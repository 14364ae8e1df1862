import { demandValues } from '../charts/demand-values.ts';
import { pointsInZone } from './points-in-zone.ts';
import { runsOnOneSide } from './runs-on-one-side.ts';

/** Per rule the indexes whose window ends there. */
export interface WesternElectric {
  /** 1 point beyond 3 sigma */
  readonly we1: readonly number[];
  /** 2 of 3 beyond 2 sigma on one side */
  readonly we2: readonly number[];
  /** 4 of 5 beyond 1 sigma on one side */
  readonly we3: readonly number[];
  /** 8 in a row on one side */
  readonly we4: readonly number[];
}

/**
 * Western Electric rules (Statistical Quality Control Handbook 1956). The point itself must be in the zone.
 * All four together give a false alarm every 92 points: they explain a chart, they are no alarm.
 *
 * @param z standardised values
 * @example westernElectric([0, 3.2]).we1 // [1]
 */
export function westernElectric(z: readonly number[]): WesternElectric {
  demandValues(z);
  return {
    we1: pointsInZone(z, { k: 1, m: 1, zone: 3 }),
    we2: pointsInZone(z, { k: 2, m: 3, zone: 2 }),
    we3: pointsInZone(z, { k: 4, m: 5, zone: 1 }),
    we4: runsOnOneSide(z, 8),
  };
}
