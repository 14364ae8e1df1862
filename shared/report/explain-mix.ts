import type { Stratum } from '../detection/mix-offset.ts';
import { ALL_PRODUCTS } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';
import { mixEffect, type MixEffect } from '../stats/comparison/mix-effect.ts';
import type { KeyedSeries } from './series-of-weeks.ts';

/** The deciding weeks are compared with so many weeks before the change. */
const BEFORE_WEEKS = 52;
/** Percentage points below which the mix is not worth a word. */
const WORTH_TELLING = 0.1;

const points = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/**
 * How much of the change of a share over all sources comes from their mix; empty when it is next to nothing.
 * @example '; of +3.1 points, +0.4 come from the mix of sources'
 */
export function explainMix(
  series: Pick<KeyedSeries, 'series' | 'strata'>,
  verdict: PublishedVerdict,
): string {
  const effect = mixEffectOf(series, verdict);
  if (!effect || Math.abs(effect.mix) * 100 < WORTH_TELLING) return '';
  const [change, mix] = [effect.change, effect.mix].map((share) => points.format(share * 100));
  return `; of ${change ?? ''} points, ${mix ?? ''} come from the mix of ${verdict.product === ALL_PRODUCTS ? 'products and sources' : 'sources'}`;
}

function mixEffectOf(
  { series, strata = [] }: Pick<KeyedSeries, 'series' | 'strata'>,
  { week, onset = week, windowWeeks = 1 }: PublishedVerdict,
): MixEffect | undefined {
  const window = addWeeks(week, 1 - windowWeeks);
  const start = onset < window ? onset : window;
  const between = (first: IsoWeek, last: IsoWeek): readonly Stratum[] =>
    strata.filter((_, at) => isBetween(series.weeks[at]?.week, first, last)).flat();
  const after = between(window, week);
  const before = between(addWeeks(start, -BEFORE_WEEKS), addWeeks(start, -1));
  const sources = [...new Set([...before, ...after].map(({ source }) => source))];
  const sums = (list: readonly Stratum[], pick: 'events' | 'exposure'): readonly number[] =>
    sources.map((id) => list.reduce((sum, one) => sum + (one.source === id ? one[pick] : 0), 0));
  return mixEffect({
    beforeCounts: sums(before, 'events'),
    beforeSizes: sums(before, 'exposure'),
    afterCounts: sums(after, 'events'),
    afterSizes: sums(after, 'exposure'),
  });
}

const isBetween = (week: IsoWeek | undefined, first: IsoWeek, last: IsoWeek): boolean =>
  week !== undefined && week >= first && week <= last;
