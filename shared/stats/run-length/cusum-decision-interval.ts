import { normalTail } from '../distributions/normal-tail.ts';
import { demand } from '../input/demand.ts';
import { findRoot } from '../special-functions/find-root.ts';
import { cusumArl } from './cusum-arl.ts';
import { WIDEST } from './solve-run-length.ts';

/** The interval is searched on a logarithmic scale from here. */
const FIRST_GUESS = 3;
const FARTHEST = 1e12;

/**
 * Decision interval h at which a one-sided CUSUM of normal values has this in-control average run length.
 *
 * @param k reference value in sigmas, 0 or more
 * @param arl0 above that of h = 0 and at most 1e12
 * @throws RangeError when a small k needs an h of 190 or more
 * @example cusumDecisionInterval(0.5, 1000) // 5.07
 */
export function cusumDecisionInterval(k: number, arl0: number): number {
  demand(k >= 0 && k < Infinity, 'k must be 0 or more', k);
  const least = 1 / normalTail(k);
  demand(arl0 > least && arl0 <= FARTHEST, `arl0 must be above ${String(least)} and at most 1e12`, arl0);
  const within = siegmund(k, WIDEST) > 1.1 * arl0;
  demand(within, `k must be large enough for an h below ${String(WIDEST)}`, k);
  const target = Math.log(arl0);
  const above = (logH: number): number => {
    const h = Math.exp(logH);
    if (h > WIDEST || siegmund(k, h) > 1.1 * FARTHEST) return Infinity;
    return Math.log(cusumArl({ k, h, shift: 0, sided: 'one' })) - target;
  };
  return Math.exp(findRoot(above, Math.log(FIRST_GUESS), 0.2));
}

/** In-control run length to a few percent (Siegmund 1985): (exp(2 k b) - 2 k b - 1) / 2 k^2, b = h + 1.166. */
function siegmund(k: number, h: number): number {
  const b = h + 1.166;
  return k * b < 1e-4 ? b * b : (Math.expm1(2 * k * b) - 2 * k * b) / (2 * k * k);
}
