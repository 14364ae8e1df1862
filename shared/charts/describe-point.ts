import type { ChartPoint, BandUnit } from './chart-point.ts';
import { hasRange } from './chart-point.ts';
import { chartWords } from './chart-words.ts';
import { formatRange, formatValue } from './format-value.ts';
import { weekWithYear } from './week-label.ts';

/**
 * One week in words, for the tooltip and for screen readers.
 * @example
 * 'W47 2026: 8.2% (50 of 612), usual range 2.5–7.9%, signal: more than chance'
 */
export function describePoint(point: ChartPoint, unit: BandUnit, locale: string): string {
  const words = chartWords(locale);
  const number = new Intl.NumberFormat(locale);
  const volume =
    unit === 'share' && point.exposure !== undefined
      ? ` (${number.format(point.events)} ${words.of} ${number.format(point.exposure)})`
      : '';
  const range = hasRange(point)
    ? `, ${words.usualRange} ${formatRange(point.lower, point.upper, unit, locale)}`
    : '';
  const value = formatValue(point.value, unit, locale);
  const note = point.note === undefined ? '' : ` (${point.note})`;
  return `${weekWithYear(point.week, locale)}: ${value}${volume}${range}, ${words.verdict[point.verdict]}${note}`;
}
