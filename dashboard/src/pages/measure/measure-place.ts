import type { MeasureItem } from '../../../../shared/report/weekly-report.ts';
import type { Place } from '../../router/place.ts';

/** Where the chart of a measure is. */
export const measurePlace = (
  item: Pick<MeasureItem, 'product' | 'aspect' | 'source' | 'kind' | 'week'>,
): Place => ({
  page: 'measure',
  product: item.product,
  aspect: item.aspect,
  source: item.source,
  kind: item.kind,
  week: item.week,
});
