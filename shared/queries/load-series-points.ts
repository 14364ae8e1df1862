import type { SeriesKey } from '../domain/signal.ts';
import type { SeriesKind } from '../domain/series.ts';
import type { IsoWeek } from '../domain/week.ts';
import type { JudgedSeriesReader } from '../ports/judged-series.ts';
import type { WeekReader } from '../ports/reader.ts';
import { judgementOf, reportPoint } from '../report/measure-item.ts';
import { scorersOfWeeks } from '../report/scorers-of-weeks.ts';
import type { Judgement, ReportPoint } from '../report/weekly-report.ts';

export interface SeriesQuery {
  readonly key: SeriesKey;
  readonly kind: SeriesKind;
  /** Both included. */
  readonly from?: IsoWeek | undefined;
  readonly to?: IsoWeek | undefined;
}

/** A point with what the detector said of it. */
export type SeriesPoint = ReportPoint & Judgement;

/** Points of a chart in the unit of the series, oldest first. @returns undefined when there is no such series */
export async function loadSeriesPoints(
  reader: JudgedSeriesReader & WeekReader,
  { key, kind, from, to }: SeriesQuery,
): Promise<readonly SeriesPoint[] | undefined> {
  const series = await reader.judgedSeries(key, kind);
  const shown = series?.weeks.filter(
    ({ week }) => (from === undefined || week >= from) && (to === undefined || week <= to),
  );
  const [first, last] = [shown?.[0], shown?.at(-1)];
  if (!first || !last) return shown && [];
  const scorers = scorersOfWeeks(await reader.weeks(key.product, first.week, last.week));
  return shown?.map((one) => ({
    ...reportPoint(one, kind),
    ...judgementOf(one),
    scorers: scorers.get(one.week),
  }));
}
