import type { QualityConfig } from '../config/quality-config.ts';
import { addWeeks, dayOf, daysOfWeek, weekOfDay, type IsoWeek } from '../domain/week.ts';

const HOUR_MS = 3_600_000;

/** Last week that is over in the business time zone. @param now RFC 3339 */
export const lastCompletedWeek = (now: string, timeZone: string): IsoWeek =>
  addWeeks(weekOfDay(dayOf(now, timeZone)), -1);

/**
 * Whether the week is over for `finalAfterHours`: late data then make a new revision, and are expected no more.
 * @example isFinal('2026-W47', '2026-11-26T00:30:00Z', { timeZone: 'UTC', finalAfterHours: 72 }) // true
 */
export function isFinal(
  week: IsoWeek,
  now: string,
  { timeZone, finalAfterHours }: Pick<QualityConfig, 'timeZone' | 'finalAfterHours'>,
): boolean {
  const then = new Date(Date.parse(now) - finalAfterHours * HOUR_MS).toISOString();
  return dayOf(then, timeZone) >= (daysOfWeek(addWeeks(week, 1))[0] ?? '');
}
