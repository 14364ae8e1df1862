import { chiSquareTail } from '../distributions/chi-square-tail.ts';
import { demand } from '../input/demand.ts';
import { subgroups } from '../input/subgroups.ts';
import { total } from '../input/total.ts';
import { pearsonChiSquare } from './pearson-chi-square.ts';

export interface Overdispersion {
  readonly rate: number;
  readonly pearsonX2: number;
  /** Weeks with opportunities, minus 1. */
  readonly df: number;
  /** X2 / df, 1 = chance alone; undefined for a single week. */
  readonly phi?: number;
  /** P(X2 or more by chance) */
  readonly pValue?: number;
  /** Moment estimate of the intra-class correlation, 0 or more. */
  readonly rhoMoment: number;
  /** Squared coefficient of variation of the true rate, 0 or more. */
  readonly cv2: number;
}

/**
 * How much more shares vary from week to week than chance explains: Pearson X2, its quotient and two moment estimates
 * (Williams 1982; Wetherill and Brown 1991). Weeks of size 0 are left out.
 *
 * @throws RangeError without any opportunity
 * @example overdispersion([12, 15, 8], [50, 50, 50]).phi // 1.37
 */
export function overdispersion(counts: readonly number[], sizes: readonly number[]): Overdispersion {
  const groups = subgroups(counts, sizes, 'share').filter(({ size }) => size > 0);
  demand(groups.length > 0, 'a size above 0 must be given', groups.length);
  const opportunities = total(groups, ({ size }) => size);
  const rate = total(groups, ({ count }) => count) / opportunities;
  const df = groups.length - 1;
  const pearsonX2 = pearsonChiSquare(groups, rate);
  const excess = Math.max(0, pearsonX2 - df);
  const spread = total(groups, ({ size }) => (size - 1) * (1 - size / opportunities));
  const odds = total(groups, ({ size }) => size - 1) * (rate / (1 - rate));
  return {
    rate,
    pearsonX2,
    df,
    ...(df > 0 ? { phi: pearsonX2 / df, pValue: chiSquareTail(pearsonX2, df) } : {}),
    rhoMoment: excess > 0 && spread > 0 ? excess / spread : 0,
    cv2: excess > 0 && odds > 0 ? excess / odds : 0,
  };
}
