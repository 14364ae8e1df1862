import { normalQuantile } from '../normal-quantile.ts';
import { findRoot } from '../special-functions/find-root.ts';
import { incompleteGamma } from '../special-functions/incomplete-gamma.ts';

/**
 * The x below which (`side` lower) or above which (upper) the gamma law of scale 1 leaves probability `tail`.
 *
 * @param tail between 0 and 1
 * @param shape greater than 0
 * @example gammaQuantile(0.025, 4, 'upper') // 8.767273: upper end of the interval of 3 events
 */
export function gammaQuantile(tail: number, shape: number, side: 'lower' | 'upper'): number {
  const sign = side === 'lower' ? 1 : -1;
  const z = normalQuantile(tail) * sign;
  // Wilson and Hilferty (1931), kept above 0.
  const root = Math.max(0.05, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape)));
  const logTail = Math.log(tail);
  const off = (logX: number): number =>
    sign * (Math.log(incompleteGamma(shape, Math.exp(logX))[side]) - logTail);
  return Math.exp(findRoot(off, Math.log(shape * root ** 3), 0.1 / Math.sqrt(shape)));
}
