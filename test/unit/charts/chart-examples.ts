import type { ChartPoint } from '../../../shared/charts/chart-point.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';

const FIRST = '2026-W22' as IsoWeek;

const quiet: ChartPoint = {
  week: FIRST,
  value: 0.05,
  events: 10,
  exposure: 200,
  expected: 0.05,
  lower: 0.02,
  upper: 0.085,
  verdict: 'in-control',
};

/** A week of the delivery series: 200 reviews, usual range 2 to 8.5 %. */
export const pointAt = (index: number, change: Partial<ChartPoint> = {}): ChartPoint => ({
  ...quiet,
  week: addWeeks(FIRST, index),
  ...change,
});

/** Half a year of the delivery series: a start without a range, quiet weeks, a gap, an improvement, a drift, an alarm. */
export const halfYear: readonly ChartPoint[] = Array.from({ length: 26 }, (_, index) => {
  const value = 0.05 + ((index * 7) % 5) / 200 - 0.01;
  const exposure = 150 + ((index * 37) % 90);
  const half = 0.45 / Math.sqrt(exposure);
  const common = {
    value,
    exposure,
    events: Math.round(value * exposure),
    lower: 0.05 - half,
    upper: 0.05 + half,
  };
  if (index < 4)
    return pointAt(index, { ...common, verdict: 'insufficient', lower: 0, upper: 0, expected: 0 });
  if (index === 12) return pointAt(index, { ...common, value: 0.008, verdict: 'signal', direction: 'down' });
  if (index === 24) return pointAt(index, { ...common, value: 0.079, verdict: 'watch', direction: 'up' });
  if (index === 25)
    return pointAt(index, {
      ...common,
      value: 0.124,
      events: 25,
      exposure: 201,
      verdict: 'signal',
      direction: 'up',
    });
  return pointAt(index, common);
}).filter((_, index) => index !== 17 && index !== 18);

/** All numbers that stand in attributes of the picture. */
export const numbersIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|r|width|height)="([^"]*)"/g)].map(([, value]) => Number(value));
