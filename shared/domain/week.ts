import * as z from 'zod';

/** Calendar day `YYYY-MM-DD` in the business time zone. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };
/** ISO 8601 week `YYYY-Www`; sorts as text. */
export type IsoWeek = string & { readonly __brand: 'IsoWeek' };

/** Before and after every week of feedback: bounds of all weeks. */
export const FIRST_WEEK = '1000-W01' as IsoWeek;
export const LAST_WEEK = '9999-W52' as IsoWeek;

const DAY_MS = 86_400_000;

export const calendarDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day like 2026-11-24', abort: true })
  // 30 February is a date for the engine: it becomes 2 March.
  .refine((text) => {
    const epoch = epochOf(text);
    return !Number.isNaN(epoch) && dayFromEpoch(epoch) === text;
  }, 'must be a day that exists')
  .transform((text) => text as CalendarDay);

export const isoWeekSchema = z
  .string()
  .regex(/^\d{4}-W\d{2}$/, { error: 'must be an ISO week like 2026-W47', abort: true })
  .refine((text) => weekOfDay(dayFromEpoch(mondayEpoch(text))) === text, 'must be a week that exists')
  .transform((text) => text as IsoWeek);

/** Milliseconds since 1970 of 00:00 UTC on the day: a plain number for day arithmetic, not an instant. */
const epochOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayFromEpoch = (ms: number): CalendarDay => new Date(ms).toISOString().slice(0, 10) as CalendarDay;

/** Monday of the ISO week: week 1 is the week with 4 January in it. */
function mondayEpoch(week: string): number {
  const fourth = Date.UTC(Number(week.slice(0, 4)), 0, 4);
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return firstMonday + (Number(week.slice(6)) - 1) * 7 * DAY_MS;
}

/** @example weekOfDay('2027-01-03') // '2026-W53' */
export function weekOfDay(day: CalendarDay): IsoWeek {
  const ms = epochOf(day);
  const thursday = new Date(ms + (3 - ((new Date(ms).getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return `${String(year)}-W${String(number).padStart(2, '0')}` as IsoWeek;
}

/** Monday to Sunday of a week. */
export function daysOfWeek(week: IsoWeek): readonly CalendarDay[] {
  const monday = mondayEpoch(week);
  return Array.from({ length: 7 }, (_, index) => dayFromEpoch(monday + index * DAY_MS));
}

/** Whole days from `earlier` to `later`; negative when they are the other way round. */
export const daysBetween = (earlier: CalendarDay, later: CalendarDay): number =>
  Math.round((epochOf(later) - epochOf(earlier)) / DAY_MS);

/** @example addWeeks('2026-W52', 2) // '2027-W01' */
export const addWeeks = (week: IsoWeek, weeks: number): IsoWeek =>
  weekOfDay(dayFromEpoch(mondayEpoch(week) + weeks * 7 * DAY_MS));

/** Whole weeks since the week of 1970-01-01: a plain index for time-series arithmetic. */
export const weekIndex = (week: IsoWeek): number =>
  Math.round((mondayEpoch(week) + 3 * DAY_MS) / (7 * DAY_MS));

/** All weeks from `first` to `last`, both included; empty when `last` comes before `first`. */
export function weekRange(first: IsoWeek, last: IsoWeek): readonly IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let week = first; week <= last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Calendar day of an instant in an IANA time zone.
 * @param instant RFC 3339 time
 * @throws RangeError when the time zone is unknown or the instant is no time
 * @example dayOf('2026-11-22T23:30:00Z', 'Europe/Berlin') // '2026-11-23'
 */
export function dayOf(instant: string, timeZone: string): CalendarDay {
  if (timeZone === 'UTC') return new Date(instant).toISOString().slice(0, 10) as CalendarDay;
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter.format(new Date(instant)) as CalendarDay;
}
