import { logBinomial } from './log-binomial.ts';

/**
 * Logarithm of the negative binomial probability of `x` failures before `size` successes.
 *
 * @param size greater than 0, need not be whole
 * @param p probability of a success
 * @param q 1 - p
 */
export function logNegativeBinomial(x: number, size: number, p: number, q: number): number {
  if (x < 0) return -Infinity;
  if (x === 0) return size * Math.log1p(-q);
  // size / (size + x) times the binomial probability of `size` among `size + x`.
  return Math.log(size / (size + x)) + logBinomial(size, size + x, p, q);
}
