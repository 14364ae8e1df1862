import type { StoredSeries } from '../../shared/domain/judged-series.ts';
import type { History } from '../../shared/report/judge-history.ts';

/** The judged series of one product, as charts need them. */
export function storedSeries({ series, judged }: History, product: string): readonly StoredSeries[] {
  const verdicts = new Map(judged.map((one) => [one.id, one.verdicts]));
  return series
    .filter(({ key }) => key.product === product)
    .map(({ key, kind, series: { id } }) => ({ id, key, kind, weeks: verdicts.get(id) ?? [] }))
    .filter(({ weeks }) => weeks.length > 0);
}
