import { normalQuantile } from '../normal-quantile.ts';
import { demandTrials } from './demand-trials.ts';
import type { Interval } from './interval.ts';
import { scoreBound } from './wilson-interval.ts';

/**
 * Score interval with continuity correction (Newcombe 1998, method 4). As in R's `prop.test` the correction is at
 * most the distance of the events from half of the trials.
 *
 * @param confidence two-sided, between 0 and 1
 * @returns 0..1 without trials
 * @example wilsonCorrectedInterval(15, 148, 0.95) // { low: 0.0598, high: 0.1644 }
 */
export function wilsonCorrectedInterval(events: number, trials: number, confidence: number): Interval {
  demandTrials(events, trials, confidence);
  const z = -normalQuantile((1 - confidence) / 2);
  const correction = Math.min(0.5, Math.abs(events - trials / 2));
  return {
    low: events - correction <= 0 ? 0 : scoreBound(events - correction, trials, -z),
    high: events + correction >= trials ? 1 : scoreBound(events + correction, trials, z),
  };
}
