import { betaQuantile } from '../distributions/beta-quantile.ts';
import { demandTrials } from './demand-trials.ts';
import type { Interval } from './interval.ts';

/**
 * Equal-tailed Bayesian interval of a share with the prior Beta(1/2, 1/2) (Brown, Cai and DasGupta 2001).
 *
 * @param confidence two-sided, between 0 and 1
 * @returns low 0 without events, high 1 when all are events
 * @example jeffreysInterval(15, 148, 0.95) // { low: 0.0604, high: 0.1576 }
 */
export function jeffreysInterval(events: number, trials: number, confidence: number): Interval {
  demandTrials(events, trials, confidence);
  const tail = (1 - confidence) / 2;
  const others = trials - events;
  return {
    low: events === 0 ? 0 : betaQuantile(tail, events + 0.5, others + 0.5, 'lower'),
    high: others === 0 ? 1 : betaQuantile(tail, events + 0.5, others + 0.5, 'upper'),
  };
}
