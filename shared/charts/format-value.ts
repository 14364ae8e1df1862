/** share: 0..1, shown in percent; count: events; gap: -1..+1 with its sign. */
export type ChartUnit = 'share' | 'count' | 'gap';

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(unit: ChartUnit, locale: string, digits: number): Intl.NumberFormat {
  const key = `${unit}/${locale}/${String(digits)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: unit === 'share' ? 'percent' : 'decimal',
    minimumFractionDigits: unit === 'count' ? 0 : digits,
    maximumFractionDigits: digits,
    signDisplay: unit === 'gap' ? 'exceptZero' : 'auto',
  });
  formatters.set(key, made);
  return made;
}

/**
 * A number as people read it. Shares get one decimal, gaps two, counts at most one.
 * @example formatValue(0.0817, 'share', 'en') // '8.2%'
 */
export const formatValue = (
  value: number,
  unit: ChartUnit,
  locale: string,
  digits = unit === 'gap' ? 2 : 1,
): string => (Number.isFinite(value) ? formatterOf(unit, locale, digits).format(value) : '–');

/** A range in the same unit, the unit written once. @example formatRange(0.025, 0.079, 'share', 'en') // '2.5–7.9%' */
export function formatRange(low: number, high: number, unit: ChartUnit, locale: string): string {
  if (unit === 'gap') return `${formatValue(low, unit, locale)} … ${formatValue(high, unit, locale)}`;
  const format = formatterOf(unit, locale, 1);
  return Number.isFinite(low) && Number.isFinite(high) ? format.formatRange(low, high) : '–';
}
