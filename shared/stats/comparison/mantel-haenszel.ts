import { chiSquareTail } from '../distributions/chi-square-tail.ts';
import { demand } from '../input/demand.ts';
import { subgroups } from '../input/subgroups.ts';
import { total } from '../input/total.ts';
import type { Interval } from '../intervals/interval.ts';
import { ratioInterval } from './ratio-interval.ts';

export interface MantelHaenszel {
  /** After over before; undefined without events before. */
  readonly riskRatio?: number;
  /** Of log riskRatio (Greenland and Robins 1985); undefined without events on either side. */
  readonly logSE?: number;
  readonly ci95?: Interval;
  /** Undefined when no stratum tells the two odds apart. */
  readonly oddsRatio?: number;
  /** Cochran-Mantel-Haenszel test without and with continuity correction; undefined without variation. */
  readonly cmhChiSq?: number;
  readonly cmhP?: number;
  readonly cmhChiSqCC?: number;
  readonly cmhPCC?: number;
}

/**
 * After against before, stratified by source: a change of the mix of sources is no effect (Mantel and Haenszel 1959).
 * Strata that were seen on one side only tell nothing and are left out.
 *
 * @example mantelHaenszel({ afterCounts: [12, 30], afterSizes: [400, 500], beforeCounts: [25, 55], beforeSizes: [420, 480] })
 */
export function mantelHaenszel(input: {
  readonly afterCounts: readonly number[];
  readonly afterSizes: readonly number[];
  readonly beforeCounts: readonly number[];
  readonly beforeSizes: readonly number[];
}): MantelHaenszel {
  const strata = strataOf(input);
  const above = total(strata, ({ a, n0, n }) => (a * n0) / n);
  const below = total(strata, ({ b, n1, n }) => (b * n1) / n);
  const oddsBelow = total(strata, ({ a, b, n1, n }) => ((n1 - a) * b) / n);
  return {
    ...(below > 0 ? { riskRatio: above / below } : {}),
    ...(below > 0 && above > 0 ? precision(strata, above, below) : {}),
    ...(oddsBelow > 0
      ? { oddsRatio: total(strata, ({ a, b, n0, n }) => (a * (n0 - b)) / n) / oddsBelow }
      : {}),
    ...cochran(strata),
  };
}

interface Stratum {
  /** Events after and before. */
  readonly a: number;
  readonly b: number;
  /** Sizes after, before and together. */
  readonly n1: number;
  readonly n0: number;
  readonly n: number;
}

function strataOf(input: Parameters<typeof mantelHaenszel>[0]): readonly Stratum[] {
  const after = subgroups(input.afterCounts, input.afterSizes, 'share');
  const before = subgroups(input.beforeCounts, input.beforeSizes, 'share');
  demand(
    after.length === before.length,
    'both sides must have the same strata',
    after.length - before.length,
  );
  return after.flatMap(({ count, size }, index) => {
    const other = before[index] ?? { count: 0, size: 0 };
    const n = size + other.size;
    return size > 0 && other.size > 0 ? [{ a: count, b: other.count, n1: size, n0: other.size, n }] : [];
  });
}

function precision(
  strata: readonly Stratum[],
  above: number,
  below: number,
): Pick<MantelHaenszel, 'logSE' | 'ci95'> {
  const spread = total(strata, ({ a, b, n1, n0, n }) => (n1 * n0 * (a + b) - a * b * n) / (n * n));
  const logSE = Math.sqrt(Math.max(0, spread / (above * below)));
  return { logSE, ci95: ratioInterval(above / below, logSE) };
}

function cochran(strata: readonly Stratum[]): Partial<MantelHaenszel> {
  const difference = Math.abs(total(strata, ({ a, b, n1, n }) => a - ((a + b) * n1) / n));
  const variance = total(strata, ({ a, b, n1, n0, n }) => {
    const events = a + b;
    return n > 1 ? (events * (n - events) * (n1 / n) * (n0 / n)) / (n - 1) : 0;
  });
  if (variance <= 0) return {};
  const cmhChiSq = difference ** 2 / variance;
  const cmhChiSqCC = (difference - (difference >= 0.5 ? 0.5 : 0)) ** 2 / variance;
  return { cmhChiSq, cmhP: chiSquareTail(cmhChiSq, 1), cmhChiSqCC, cmhPCC: chiSquareTail(cmhChiSqCC, 1) };
}
