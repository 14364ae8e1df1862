import { betaBinomialLaw } from '../beta-binomial-law.ts';
import type { CountLaw } from '../count-law.ts';
import { demand } from '../input/demand.ts';
import { demandCount } from '../input/demand-count.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { tails } from '../tails.ts';

export interface BetaBinomialTail {
  readonly pmf: number;
  /** P(X >= x) */
  readonly upper: number;
  /** P(X <= x) */
  readonly lower: number;
  /** P(X > x) + P(X = x) / 2 */
  readonly midUpper: number;
  /** Normal score of the mid-probability, positive for many events. */
  readonly z: number;
}

/**
 * How unusual `x` events among `n` are when the share behind them varies (Skellam 1948).
 *
 * @param mean expected share, 0..1
 * @param rho intra-class correlation, 0 (binomial) to below 1
 * @example betaBinomialTail({ x: 3, n: 20, mean: 0.05, rho: 0.02 }).upper // 0.1039
 */
export function betaBinomialTail(input: {
  readonly x: number;
  readonly n: number;
  readonly mean: number;
  readonly rho: number;
}): BetaBinomialTail {
  const { x, n, mean, rho } = input;
  demandCount('x', x);
  demandCount('n', n);
  demand(x <= n, `x must not exceed n = ${String(n)}`, x);
  demand(mean >= 0 && mean <= 1, 'mean must lie in 0..1', mean);
  demand(rho >= 0 && rho < 1, 'rho must be 0 or more and below 1', rho);
  const law = mean === 0 || mean === 1 || n === 0 ? pointLaw(n * mean) : betaBinomialLaw(n, mean, rho);
  const { probability, upper, lower, midUpper, midLower } = tails(law, x);
  const z = midUpper < midLower ? -normalQuantile(midUpper) : normalQuantile(midLower);
  return { pmf: probability, upper, lower, midUpper, z };
}

/** The law of a count that is certain. */
const pointLaw = (at: number): CountLaw => ({
  mean: at,
  deviation: 0,
  max: at,
  logProbability: (count) => (count === at ? 0 : -Infinity),
  ratio: () => 0,
});
