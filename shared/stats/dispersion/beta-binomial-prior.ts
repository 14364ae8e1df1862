import { demand } from '../input/demand.ts';
import type { Subgroup } from '../input/subgroups.ts';
import { total } from '../input/total.ts';

const SMALLEST_RHO = 1e-6;
const LARGEST_RHO = 0.999;

export interface BetaBinomialPrior {
  readonly priorMean: number;
  /** Intra-class correlation, within 1e-6..0.999. */
  readonly rho: number;
  /** Weight of the prior in items: 1 / rho - 1. */
  readonly priorStrength: number;
}

/**
 * Moment estimate of the beta law behind many shares (Kleinman 1973, J. Am. Stat. Assoc. 68:46).
 *
 * @param groups groups of size 0 tell nothing and are left out
 * @throws RangeError without any opportunity
 * @example betaBinomialPrior([{ count: 0, size: 10 }, { count: 5, size: 10 }]).rho // 0.296
 */
export function betaBinomialPrior(groups: readonly Subgroup[]): BetaBinomialPrior {
  const seen = groups.filter(({ size }) => size > 0);
  const opportunities = total(seen, ({ size }) => size);
  demand(opportunities > 0, 'a size above 0 must be given', opportunities);
  const priorMean = total(seen, ({ count }) => count) / opportunities;
  const variance = priorMean * (1 - priorMean);
  const df = seen.length - 1;
  const between = total(seen, ({ count, size }) => size * (count / size - priorMean) ** 2) - variance * df;
  const within = variance * (opportunities - total(seen, ({ size }) => size * size) / opportunities - df);
  const estimate = within > 0 ? between / within : 0;
  const rho = Math.min(LARGEST_RHO, Math.max(SMALLEST_RHO, estimate));
  return { priorMean, rho, priorStrength: 1 / rho - 1 };
}
