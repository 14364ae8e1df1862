import { normalTail } from '../distributions/normal-tail.ts';
import { demand } from '../input/demand.ts';
import { findRoot } from '../special-functions/find-root.ts';
import { cusumArl } from './cusum-arl.ts';

/** The interval is searched on a logarithmic scale from here. */
const FIRST_GUESS = 3;

/**
 * Decision interval h at which a one-sided CUSUM of normal values has this in-control average run length.
 *
 * @param k reference value in sigmas, 0 or more
 * @param arl0 above that of h = 0 and at most 1e12
 * @example cusumDecisionInterval(0.5, 1000) // 5.07
 */
export function cusumDecisionInterval(k: number, arl0: number): number {
  demand(k >= 0 && k < Infinity, 'k must be 0 or more', k);
  const least = 1 / normalTail(k);
  demand(arl0 > least && arl0 <= 1e12, `arl0 must be above ${String(least)} and at most 1e12`, arl0);
  const target = Math.log(arl0);
  const above = (logH: number): number => {
    const h = Math.exp(logH);
    // Siegmund's bound: so far out the run length is beyond any arl0.
    if (2 * k * h > 40 || h > 1e3) return Infinity;
    return Math.log(cusumArl({ k, h, shift: 0, sided: 'one' })) - target;
  };
  return Math.exp(findRoot(above, Math.log(FIRST_GUESS), 0.2));
}
