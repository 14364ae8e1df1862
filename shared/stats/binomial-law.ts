import type { CountLaw } from './count-law.ts';
import { logBinomial } from './log-binomial.ts';

/**
 * Binomial law.
 *
 * @param n trials, whole
 * @param p between 0 and 1, both excluded
 */
export function binomialLaw(n: number, p: number): CountLaw {
  const q = 1 - p;
  const odds = p / q;
  return {
    mean: n * p,
    deviation: Math.sqrt(n * p * q),
    max: n,
    logProbability: (count) => logBinomial(count, n, p, q),
    ratio: (count) => ((n - count) / (count + 1)) * odds,
  };
}
