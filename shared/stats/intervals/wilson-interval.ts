import { normalQuantile } from '../normal-quantile.ts';
import { demandTrials } from './demand-trials.ts';
import type { Interval } from './interval.ts';

/**
 * Score interval of a share (Wilson 1927): inside 0..1, holds for small numbers.
 *
 * @param confidence two-sided, between 0 and 1
 * @returns 0..1 without trials
 * @example wilsonInterval(81, 263, 0.95) // { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(events: number, trials: number, confidence: number): Interval {
  demandTrials(events, trials, confidence);
  const z = -normalQuantile((1 - confidence) / 2);
  return {
    low: events === 0 ? 0 : scoreBound(events, trials, -z),
    high: events === trials ? 1 : scoreBound(events, trials, z),
  };
}

/** One end; `events` may be shifted by a continuity correction. */
export function scoreBound(events: number, trials: number, z: number): number {
  const share = events / trials;
  const part = (z * z) / (2 * trials);
  const root = Math.sqrt((share * (1 - share)) / trials + part / (2 * trials));
  return Math.min(1, Math.max(0, (share + part + z * root) / (1 + 2 * part)));
}
