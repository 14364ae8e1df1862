import { betaQuantile } from '../distributions/beta-quantile.ts';
import { demandShare } from '../input/demand-share.ts';
import { subgroups } from '../input/subgroups.ts';
import { incompleteBeta } from '../special-functions/incomplete-beta.ts';
import { betaBinomialPrior, type BetaBinomialPrior } from './beta-binomial-prior.ts';

export interface EmpiricalBayes extends BetaBinomialPrior {
  /** Of the prior law. */
  readonly alpha: number;
  readonly beta: number;
  /** Per series: the share, pulled to the mean of all by as much as its size is small. */
  readonly posteriorMean: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** P(share above the mean of all) */
  readonly probAbovePrior: readonly number[];
}

/**
 * Shrinkage of many small series to their common mean (Kleinman 1973): posterior Beta(x + m M, n - x + (1 - m) M).
 *
 * @param confidence of the posterior interval, two-sided, between 0 and 1
 * @example empiricalBayes([0, 31], [3, 400], 0.9).posteriorMean // [0.077, 0.0775]
 */
export function empiricalBayes(
  counts: readonly number[],
  sizes: readonly number[],
  confidence: number,
): EmpiricalBayes {
  demandShare('confidence', confidence);
  const groups = subgroups(counts, sizes, 'share');
  const prior = betaBinomialPrior(groups);
  const alpha = prior.priorMean * prior.priorStrength;
  const beta = (1 - prior.priorMean) * prior.priorStrength;
  const posterior = groups.map(({ count, size }) => ({ a: count + alpha, b: size - count + beta }));
  const tail = (1 - confidence) / 2;
  return {
    ...prior,
    alpha,
    beta,
    posteriorMean: posterior.map(({ a, b }) => a / (a + b)),
    lower: posterior.map(({ a, b }) => betaQuantile(tail, a, b, 'lower')),
    upper: posterior.map(({ a, b }) => betaQuantile(tail, a, b, 'upper')),
    probAbovePrior: posterior.map(({ a, b }) => incompleteBeta(prior.priorMean, a, b).upper),
  };
}
