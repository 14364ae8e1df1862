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
  const end = upward ? law.max : 0;
  const last = upward ? Math.min(end, from + PLAIN_TERMS) : Math.max(end, from - PLAIN_TERMS);
  for (let count = from; count !== last; count += upward ? 1 : -1) {
    term = upward ? term * law.ratio(count) : term / law.ratio(count - 1);
    sum += term;
    if (term < sum * 1e-16) return first + Math.log(sum);
  }
  if (last !== end) sum += rest(law, last, end, first);
  return first + Math.log(sum);
}

/** Sum of the counts beyond `last`, over exp(scale). A law that rises again at its end is summed plainly there. */
function rest(law: CountLaw, last: number, end: number, scale: number): number {
  const sign = end > last ? 1 : -1;
  let inner = end;
  let atEnd = 0;
  if (end !== Infinity && law.logProbability(end) - scale > -40) {
    let term = Math.exp(law.logProbability(end) - scale);
    for (let terms = 0; terms < PLAIN_TERMS && inner !== last; terms++) {
      atEnd += term;
      term = sign > 0 ? term / law.ratio(inner - 1) : term * law.ratio(inner);
      inner -= sign;
    }
    if (inner === last) return atEnd;
  }
  const next = last + sign;
  return atEnd + Math.exp(law.logProbability(next) - scale) * smoothTail(law, next, inner);
}
