import type { CountLaw } from './count-law.ts';
import { logTail } from './sum-tail.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Beyond this deviation single counts are not stepped through. */
const STEP_UP_TO = 500;

/**
 * Smallest and largest usual count: beyond them each side has a probability of at most `tail`.
 *
 * @param tail one-sided, below 0.5
 * @returns both included; lower 0 when no count is unusually low
 * @example countLimits(poissonLaw(4), 5e-4) // { lower: 0, upper: 12 }
 */
export function countLimits(law: CountLaw, tail: number): { readonly lower: number; readonly upper: number } {
  const z = -normalQuantile(tail);
  return { lower: edge(law, tail, z, false), upper: edge(law, tail, z, true) };
}

/** Last count on the way out whose tail is still above `tail`. */
function edge(law: CountLaw, tail: number, z: number, upward: boolean): number {
  const sign = upward ? 1 : -1;
  const peak = Math.min(law.max, Math.max(0, upward ? Math.ceil(law.mean) : Math.floor(law.mean)));
  const guess = Math.round(law.mean + sign * z * law.deviation);
  let count = upward ? Math.max(peak, Math.min(law.max, guess)) : Math.min(peak, Math.max(0, guess));
  if (law.deviation > STEP_UP_TO) return bisect(law, Math.log(tail), peak, upward);
  let probability = Math.exp(law.logProbability(count));
  let sum = Math.exp(logTail(law, count, upward));
  while (sum > tail && (upward ? count < law.max : count > 0)) {
    sum -= probability;
    probability = upward ? probability * law.ratio(count) : probability / law.ratio(count - 1);
    count += sign;
  }
  if (sum > tail) return count;
  do {
    probability = upward ? probability / law.ratio(count - 1) : probability * law.ratio(count);
    count -= sign;
    sum += probability;
  } while (sum <= tail);
  return count;
}

function bisect(law: CountLaw, logTailLimit: number, peak: number, upward: boolean): number {
  const sign = upward ? 1 : -1;
  let inside = 0;
  let outside = Math.min(upward ? law.max - peak : peak, 10 * law.deviation + 10);
  const above = (steps: number): boolean => logTail(law, peak + sign * steps, upward) > logTailLimit;
  while (outside < (upward ? law.max - peak : peak) && above(outside)) outside *= 2;
  outside = Math.min(Math.ceil(outside), upward ? law.max - peak : peak);
  if (above(outside)) return peak + sign * outside;
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (above(middle)) inside = middle;
    else outside = middle;
  }
  return peak + sign * inside;
}
