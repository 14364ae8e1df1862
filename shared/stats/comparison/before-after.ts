import { pearsonChiSquare } from '../dispersion/pearson-chi-square.ts';
import { studentQuantile } from '../distributions/student-quantile.ts';
import { studentTail } from '../distributions/student-tail.ts';
import { demand } from '../input/demand.ts';
import { subgroups } from '../input/subgroups.ts';
import { total } from '../input/total.ts';
import type { Interval } from '../intervals/interval.ts';
import { ratioInterval } from './ratio-interval.ts';

export interface BeforeAfter {
  readonly rateBefore: number;
  readonly rateAfter: number;
  /** After over before; undefined without events before. */
  readonly rateRatio?: number;
  /** Pearson over-dispersion within the two periods; undefined without degrees of freedom. */
  readonly phi?: number;
  /** Weeks with opportunities, minus 2. */
  readonly df: number;
  /** What follows is undefined without events on either side or without degrees of freedom. */
  readonly logSE?: number;
  readonly t?: number;
  readonly pTwoSided?: number;
  readonly ci95?: Interval;
}

/**
 * Did a share change? Ratio of the pooled shares, with a t test whose standard error is widened by the over-dispersion
 * of the weeks (quasi-binomial, never narrowed): SE = sqrt(max(1, phi)) sqrt((1 - pa) / xa + (1 - pb) / xb).
 *
 * @throws RangeError for a period without opportunities
 * @example beforeAfter({ beforeCounts: [6, 7], beforeSizes: [128, 114], afterCounts: [3, 2], afterSizes: [125, 144] })
 */
export function beforeAfter(input: {
  readonly beforeCounts: readonly number[];
  readonly beforeSizes: readonly number[];
  readonly afterCounts: readonly number[];
  readonly afterSizes: readonly number[];
}): BeforeAfter {
  const before = periodOf(input.beforeCounts, input.beforeSizes);
  const after = periodOf(input.afterCounts, input.afterSizes);
  const df = before.weeks + after.weeks - 2;
  const rates = { rateBefore: before.rate, rateAfter: after.rate, df };
  if (before.events === 0) return df > 0 ? { ...rates, phi: after.chiSquare / df } : rates;
  const rateRatio = after.rate / before.rate;
  if (df === 0) return { ...rates, rateRatio };
  const phi = (before.chiSquare + after.chiSquare) / df;
  if (after.events === 0) return { ...rates, rateRatio, phi };
  const logSE = Math.sqrt(Math.max(1, phi) * (before.logVariance + after.logVariance));
  if (logSE === 0) return { ...rates, rateRatio, phi };
  const t = Math.log(rateRatio) / logSE;
  return {
    ...rates,
    rateRatio,
    phi,
    logSE,
    t,
    pTwoSided: 2 * studentTail(Math.abs(t), df),
    ci95: ratioInterval(rateRatio, logSE, studentQuantile(0.025, df)),
  };
}

interface Period {
  readonly weeks: number;
  readonly events: number;
  readonly rate: number;
  readonly chiSquare: number;
  /** Of the logarithm of the rate, by chance alone. */
  readonly logVariance: number;
}

function periodOf(counts: readonly number[], sizes: readonly number[]): Period {
  const weeks = subgroups(counts, sizes, 'share').filter(({ size }) => size > 0);
  demand(weeks.length > 0, 'each period must hold a size above 0', weeks.length);
  const events = total(weeks, ({ count }) => count);
  const rate = events / total(weeks, ({ size }) => size);
  const chiSquare = pearsonChiSquare(weeks, rate);
  return { weeks: weeks.length, events, rate, chiSquare, logVariance: (1 - rate) / events };
}
