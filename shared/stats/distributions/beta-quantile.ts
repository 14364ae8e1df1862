import { normalQuantile } from '../normal-quantile.ts';
import { findRoot } from '../special-functions/find-root.ts';
import { incompleteBeta } from '../special-functions/incomplete-beta.ts';

/**
 * The share below which (`side` lower) or above which (upper) a beta law leaves probability `tail`.
 *
 * @param tail between 0 and 1
 * @param a 0 or more; 0 puts all mass at 0
 * @param b 0 or more, not both 0; 0 puts all mass at 1
 * @example betaQuantile(0.025, 15, 134, 'lower') // 0.0578: lower end of the exact interval of 15 in 148
 */
export function betaQuantile(tail: number, a: number, b: number, side: 'lower' | 'upper'): number {
  if (a === 0) return 0;
  if (b === 0) return 1;
  const sign = side === 'lower' ? 1 : -1;
  const z = normalQuantile(tail) * sign;
  const deviation = Math.sqrt(1 / a + 1 / b);
  const logTail = Math.log(tail);
  const off = (logit: number): number =>
    sign * (Math.log(incompleteBeta(expit(logit), a, b, expit(-logit))[side]) - logTail);
  return expit(findRoot(off, Math.log(a / b) + z * deviation, 0.1 * deviation));
}

const expit = (logit: number): number => 1 / (1 + Math.exp(-logit));
