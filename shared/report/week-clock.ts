import type { QualityConfig } from '../config/quality-config.ts';
import { addWeeks, dayOf, daysOfWeek, weekOfDay, type IsoWeek } from '../domain/week.ts';

const HOUR_MS = 3_600_000;

/** Last week that is over in the business time zone. @param now RFC 3339 */
export const lastCompletedWeek = (now: string, timeZone: string): IsoWeek =>
  addWeeks(weekOfDay(dayOf(now, timeZone)), -1);

/**
 * Whether the week is over for `finalAfterHours` and for as long as its reports take to come in: late data then make a new
 * revision, and are expected no more.
 *
 * @param completeAfter weeks after the end of the week until its reports are complete
 * @example isFinal('2026-W47', '2026-11-26T00:30:00Z', { timeZone: 'UTC', finalAfterHours: 72 }, 0) // true
 */
export function isFinal(
  week: IsoWeek,
  now: string,
  { timeZone, finalAfterHours }: Pick<QualityConfig, 'timeZone' | 'finalAfterHours'>,
  completeAfter: number,
): boolean {
  const then = new Date(Date.parse(now) - finalAfterHours * HOUR_MS).toISOString();
  const firstDayAfter = (weeks: number): string => daysOfWeek(addWeeks(week, 1 + weeks))[0] ?? '';
  return dayOf(then, timeZone) >= firstDayAfter(0) && dayOf(now, timeZone) >= firstDayAfter(completeAfter);
}
