import type { DayPartial } from '../../shared/domain/day-partial.ts';
import { foldDay } from '../../shared/domain/fold-day.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';

/** What all sums have to be, by `<product>/<day>`: the live feedback added up without any protocol. */
export function sumsFromScratch(
  live: Iterable<StoredFeedback>,
  defectThreshold: number,
): ReadonlyMap<string, Omit<DayPartial, 'epoch'>> {
  const days = Map.groupBy(live, ({ product, day }) => `${product}/${day}`);
  return new Map(
    [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, ofDay]) => {
        const { epoch: _, ...sums } = foldDay(ofDay, { epoch: 0, defectThreshold });
        return [key, sums] as const;
      }),
  );
}
