import { gammaQuantile } from '../distributions/gamma-quantile.ts';
import { demandCount } from '../input/demand-count.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { demandShare } from '../input/demand-share.ts';
import type { Interval } from './interval.ts';

/**
 * Exact interval of a rate (Garwood 1936).
 *
 * @param exposure above 0, e.g. units sold or weeks
 * @param confidence two-sided, between 0 and 1
 * @returns per unit of exposure
 * @example poissonInterval(3, 52, 0.95) // { low: 0.0119, high: 0.1686 }
 */
export function poissonInterval(events: number, exposure: number, confidence: number): Interval {
  demandCount('events', events);
  demandPositive('exposure', exposure);
  demandShare('confidence', confidence);
  const tail = (1 - confidence) / 2;
  return {
    low: events === 0 ? 0 : gammaQuantile(tail, events, 'lower') / exposure,
    high: gammaQuantile(tail, events + 1, 'upper') / exposure,
  };
}
