import { normalQuantile } from './normal-quantile.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Score interval of a share (Wilson 1927): inside 0..1, holds for small numbers.
 *
 * @param trials greater than 0
 * @param confidence two-sided, between 0 and 1
 * @example wilsonInterval(81, 263, 0.95) // { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(events: number, trials: number, confidence: number): Interval {
  const z = -normalQuantile((1 - confidence) / 2);
  const share = events / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / trials + (z / (2 * trials)) ** 2)) / shrink;
  return {
    low: events <= 0 ? 0 : Math.max(0, centre - half),
    high: events >= trials ? 1 : Math.min(1, centre + half),
  };
}
