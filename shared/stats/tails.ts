import type { CountLaw } from './count-law.ts';
import { logTail } from './sum-tail.ts';

export interface Tails {
  readonly probability: number;
  /** P(X >= x) */
  readonly upper: number;
  /** P(X <= x) */
  readonly lower: number;
  /** The smaller of the two by mid-probability: what `z` is made from without cancellation. */
  readonly midUpper: number;
  readonly midLower: number;
}

/**
 * Exact tail probabilities of a count. The tail beyond the mean is summed, the other is its complement,
 * so the small one always keeps its digits.
 *
 * @param x whole, 0 or more
 * @example tails(betaBinomialLaw(20, 0.05, 0.02), 3).upper // 0.1039
 */
export function tails(law: CountLaw, x: number): Tails {
  const probability = x > law.max ? 0 : Math.exp(law.logProbability(x));
  const far = Math.min(1, Math.exp(logTail(law, x, x >= law.mean)));
  const near = Math.min(1, Math.max(0, 1 - far + probability));
  const [upper, lower] = x >= law.mean ? [far, near] : [near, far];
  const midFar = Math.max(0, far - probability / 2);
  const [midUpper, midLower] = x >= law.mean ? [midFar, 1 - midFar] : [1 - midFar, midFar];
  return { probability, upper, lower, midUpper, midLower };
}
