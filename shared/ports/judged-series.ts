import type { SeriesSummary, StoredSeries } from '../domain/judged-series.ts';
import type { SeriesKey } from '../domain/signal.ts';
import type { SeriesKind } from '../domain/series.ts';

/** Judged weeks of every series: what charts draw. */
export interface JudgedSeriesReader {
  /** Sorted by id; empty for an unknown product. */
  seriesOfProduct(product: string): Promise<readonly SeriesSummary[]>;
  judgedSeries(key: SeriesKey, kind: SeriesKind): Promise<StoredSeries | undefined>;
}

export interface JudgedSeriesWriter {
  /**
   * Makes `series` all that is stored of the product. Equal series are not written again; series that are no
   * longer there are deleted. Safe to repeat after a crash at any point.
   */
  replaceSeries(product: string, series: readonly StoredSeries[]): Promise<void>;
}
