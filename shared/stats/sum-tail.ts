import type { CountLaw } from './count-law.ts';
import { smoothTail } from './smooth-tail.ts';

/** So many terms are summed one by one; a law that is still alive there is wide enough for the integral. */
const PLAIN_TERMS = 1000;

/**
 * Logarithm of P(X >= from) when `upward`, of P(X <= from) otherwise: the terms are summed away from the
 * peak, scaled by the first, so that tails down to 1e-300 and below keep their digits.
 *
 * @param from a count on the far side of the mean in the direction of the sum, or at the mean
 */
export function logTail(law: CountLaw, from: number, upward: boolean): number {
  if (upward ? from > law.max : from < 0) return -Infinity;
  const first = law.logProbability(from);
  let term = 1;
  let sum = 1;
  const last = upward ? Math.min(law.max, from + PLAIN_TERMS) : Math.max(0, from - PLAIN_TERMS);
  for (let count = from; count !== last; count += upward ? 1 : -1) {
    term = upward ? term * law.ratio(count) : term / law.ratio(count - 1);
    sum += term;
    if (term < sum * 1e-16) return first + Math.log(sum);
  }
  if (upward ? last < law.max : last > 0) {
    sum += Math.exp(smoothTail(law, upward ? last + 1 : last - 1, upward) - first);
  }
  return first + Math.log(sum);
}
