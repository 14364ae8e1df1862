import { deviancePart } from './special-functions/deviance-part.ts';
import { stirlingError } from './special-functions/stirling-error.ts';

const LOG_TWO_PI = 1.8378770664093453;

/**
 * Logarithm of the binomial probability by Loader's saddle point: exact to about 1e-12 from n = 0 to 1e9.
 * `x` and `n` need not be whole, so that relatives of the binomial can be built from it.
 *
 * @param x 0..n
 * @param p 0..1
 * @param q 1 - p, given by the caller who knows it without cancellation
 * @example Math.exp(logBinomial(3, 20, 0.05, 0.95)) // 0.0596
 */
export function logBinomial(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return -Infinity;
  if (p === 0) return x === 0 ? 0 : -Infinity;
  if (q === 0) return x === n ? 0 : -Infinity;
  if (x === 0) return n === 0 ? 0 : p < 0.1 ? -deviancePart(n, n * q) - n * p : n * Math.log(q);
  if (x === n) return q < 0.1 ? -deviancePart(n, n * p) - n * q : n * Math.log(p);
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const deviance = deviancePart(x, n * p) + deviancePart(n - x, n * q);
  return errors - deviance - 0.5 * (LOG_TWO_PI + Math.log(x) + Math.log1p(-x / n));
}
