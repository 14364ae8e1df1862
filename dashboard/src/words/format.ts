import { daysOfWeek, type IsoWeek } from '../../../shared/domain/week.ts';
import type { BandUnit } from '../../../shared/charts/chart-point.ts';
import type { SeriesKind } from '../../../shared/domain/series.ts';
import type { Words } from './en.ts';

/** Share for proportions, events for the others. */
export const unitOf = (kind: SeriesKind): BandUnit => (kind === 'proportion' ? 'share' : 'count');

export const count = (value: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale).format(value);

/** @example ratio(1.84, en) // '1.8' */
export const ratio = (value: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(value);

/** @example percent(0.00042, en) // '0.042%' */
export const percent = (value: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 }).format(value);

/** In how many weeks something of this probability comes once. @example chanceWeeks(0.00042, en) // '2,400' */
export const chanceWeeks = (probability: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(1 / Math.max(probability, 1e-9));

/** @example rise(1.5, en) // '50%' */
export const rise = (value: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value - 1);

export const isWeek = (text: string | undefined): text is IsoWeek =>
  text !== undefined && /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(text);

/** @example weekName('2026-W47', en) // 'Week 47' */
export const weekName = (week: string, words: Words): string => words.week(Number(week.slice(6)));

/** Monday to Sunday. @example weekDays('2026-W47', en) // '16–22 Nov 2026' */
export function weekDays(week: IsoWeek, { locale }: Words): string {
  const days = daysOfWeek(week);
  const [first, last] = [days.at(0), days.at(-1)].map((day) => new Date(`${day ?? ''}T00:00:00Z`));
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return first && last ? format.formatRange(first, last) : week;
}

/** @param time day or instant; a text that is none is shown as it came */
function written(time: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : new Intl.DateTimeFormat(locale, options).format(date);
}

export const dayName = (day: string, { locale }: Words): string =>
  written(day, locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });

/** Instant in the business time zone. @example 'Sun 22 Nov, 23:59' */
export const timeName = (instant: string, { locale }: Words, timeZone = 'UTC'): string =>
  written(instant, locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
