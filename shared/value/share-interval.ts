import type { Interval } from '../stats/intervals/interval.ts';
import { wilsonInterval } from '../stats/intervals/wilson-interval.ts';

/**
 * 95 % score interval of a share (Wilson 1927): stays inside 0..1 and holds for small numbers.
 *
 * @returns low 0 and high 1 for events without trials to count them in: they have no share
 * @example shareInterval(10, 100) // { low: 0.0552, high: 0.1744 }
 */
export const shareInterval = (events: number, trials: number): Interval =>
  events > trials ? { low: 0, high: 1 } : wilsonInterval(events, trials, 0.95);
