import type { SeriesWeek } from '../domain/series.ts';
import { shareInterval } from './share-interval.ts';

/** Defects out of feedback, with the weeks they come from. Shares are 0..1. */
export interface Share {
  readonly events: number;
  readonly exposure: number;
  /** Weeks with feedback. */
  readonly weeks: number;
  /** Absent without feedback. */
  readonly share?: number | undefined;
  /** 95 % Wilson interval. */
  readonly low: number;
  readonly high: number;
}

/** @example pooledShare([{ week, events: 3, exposure: 40 }, { week: next, events: 1, exposure: 60 }]).share // 0.04 */
export function pooledShare(weeks: readonly SeriesWeek[]): Share {
  const events = weeks.reduce((sum, week) => sum + week.events, 0);
  const exposure = weeks.reduce((sum, week) => sum + (week.exposure ?? 0), 0);
  return {
    events,
    exposure,
    weeks: weeks.filter((week) => (week.exposure ?? 0) > 0).length,
    ...(exposure > 0 ? { share: events / exposure } : {}),
    ...shareInterval(events, exposure),
  };
}
