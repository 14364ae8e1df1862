import { demandValues } from '../charts/demand-values.ts';
import { alternating } from './alternating.ts';
import { pointsInZone } from './points-in-zone.ts';
import { runsOnOneSide } from './runs-on-one-side.ts';
import { runsWhere } from './runs-where.ts';
import { steadyTrend } from './steady-trend.ts';

/** Per rule the indexes whose window ends there. */
export interface Nelson {
  /** 1 point beyond 3 sigma */
  readonly nelson1: readonly number[];
  /** 9 in a row on one side */
  readonly nelson2: readonly number[];
  /** 6 in a row rising or falling */
  readonly nelson3: readonly number[];
  /** 14 in a row up and down in turn */
  readonly nelson4: readonly number[];
  /** 2 of 3 beyond 2 sigma on one side */
  readonly nelson5: readonly number[];
  /** 4 of 5 beyond 1 sigma on one side */
  readonly nelson6: readonly number[];
  /** 15 in a row within 1 sigma */
  readonly nelson7: readonly number[];
  /** 8 in a row beyond 1 sigma, on either side */
  readonly nelson8: readonly number[];
}

/**
 * Tests for special causes (Nelson 1984, J. Qual. Technol. 16:237). The point itself must be in the zone.
 *
 * @param z standardised values
 * @example nelson([0, 3.2]).nelson1 // [1]
 */
export function nelson(z: readonly number[]): Nelson {
  demandValues(z);
  return {
    nelson1: pointsInZone(z, { k: 1, m: 1, zone: 3 }),
    nelson2: runsOnOneSide(z, 9),
    nelson3: steadyTrend(z, 6),
    nelson4: alternating(z, 14),
    nelson5: pointsInZone(z, { k: 2, m: 3, zone: 2 }),
    nelson6: pointsInZone(z, { k: 4, m: 5, zone: 1 }),
    nelson7: runsWhere(z, 15, (value) => Math.abs(value) < 1),
    nelson8: runsWhere(z, 8, (value) => Math.abs(value) > 1),
  };
}
