import { mixOffsets, type Stratum } from '../detection/mix-offset.ts';
import type { SeriesWeek } from '../domain/series.ts';
import type { IsoWeek } from '../domain/week.ts';

/** Sums of one (source, aspect) by week. */
export interface SumsByWeek {
  readonly mentions: ReadonlyMap<IsoWeek, number>;
  readonly defects: ReadonlyMap<IsoWeek, number>;
}

/** Sums of an aspect, and of all feedback of the same source. */
export interface AspectSums {
  readonly aspect: SumsByWeek;
  readonly overall: SumsByWeek | undefined;
}

/** Defects out of all feedback; weeks without feedback are left out. */
export const shareWeeks = ({ aspect, overall }: AspectSums): readonly SeriesWeek[] =>
  [...(overall?.mentions ?? [])]
    .filter(([, exposure]) => exposure > 0)
    .map(([week, exposure]) => ({
      week,
      events: Math.min(aspect.defects.get(week) ?? 0, exposure),
      exposure,
    }));

/** What each source brought to the weeks of a series over all of them. */
export const strataOf = (
  weeks: readonly SeriesWeek[],
  sources: ReadonlyMap<string, AspectSums>,
): readonly (readonly Stratum[])[] =>
  weeks.map(({ week }) =>
    [...sources].flatMap(([source, { aspect, overall }]) => {
      const exposure = overall?.mentions.get(week) ?? 0;
      const events = Math.min(aspect.defects.get(week) ?? 0, exposure);
      return exposure > 0 ? [{ source, events, exposure }] : [];
    }),
  );

/** The weeks with what the mix of their sources alone does as an offset. */
export function standardised(
  weeks: readonly SeriesWeek[],
  strata: readonly (readonly Stratum[])[],
): readonly SeriesWeek[] {
  const offsets = mixOffsets(strata);
  return weeks.map((week, at) => ({ ...week, offset: offsets[at] }));
}
