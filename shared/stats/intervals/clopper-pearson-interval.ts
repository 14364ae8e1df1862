import { betaQuantile } from '../distributions/beta-quantile.ts';
import { demandTrials } from './demand-trials.ts';
import type { Interval } from './interval.ts';

/**
 * Exact interval of a share (Clopper and Pearson 1934): covers at least as often as it says.
 *
 * @param confidence two-sided, between 0 and 1
 * @returns 0..1 without trials
 * @example clopperPearsonInterval(15, 148, 0.95) // { low: 0.0578, high: 0.1617 }
 */
export function clopperPearsonInterval(events: number, trials: number, confidence: number): Interval {
  demandTrials(events, trials, confidence);
  const tail = (1 - confidence) / 2;
  const others = trials - events;
  return {
    low: events === 0 ? 0 : betaQuantile(tail, events, others + 1, 'lower'),
    high: others === 0 ? 1 : betaQuantile(tail, events + 1, others, 'upper'),
  };
}
