import type { QualityConfig } from '../config/quality-config.ts';
import { ALL_SOURCES } from '../domain/aspect-id.ts';
import type { StoredSeries } from '../domain/judged-series.ts';
import { visibleProducts } from '../domain/product.ts';
import type { Publication } from '../domain/publication.ts';
import type { SeriesKey } from '../domain/signal.ts';
import type { SeriesKind } from '../domain/series.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';
import type { JudgedSeriesReader } from '../ports/judged-series.ts';
import { buildWeeklyReport } from '../report/build-weekly-report.ts';
import { scorersOfWeeks } from '../report/scorers-of-weeks.ts';
import { CHART_WEEKS } from '../report/signal-item.ts';
import type { WeeklyReport } from '../report/weekly-report.ts';
import { mapLimit } from '../runtime/map-limit.ts';
import { feedbackBefore } from './feedback-before.ts';
import { feedbackOfWeek } from './feedback-of-week.ts';
import { knownOfSources } from './known-of-sources.ts';
import type { WeeklyReportReaders } from './weekly-report-readers.ts';

/** Trend of a goal: 13 weeks against the 13 before. */
const GOAL_WEEKS = 26;
const PARALLEL = 8;

/**
 * The report of a published week, in its newest revision.
 * @param options.now RFC 3339: for the age of sources
 * @returns undefined when the week was not published
 */
export async function loadWeeklyReport(
  readers: WeeklyReportReaders,
  config: QualityConfig,
  { week, now }: { readonly week: IsoWeek; readonly now: string },
): Promise<WeeklyReport | undefined> {
  const publication = await readers.publication(week);
  if (!publication) return undefined;
  const products = visibleProducts(await readers.products());
  const names = products.map(({ product }) => product);
  const [weeks, feedback, before, series, sources, verdicts] = await Promise.all([
    mapLimit(names, PARALLEL, (product) => readers.weeks(product, addWeeks(week, 1 - CHART_WEEKS), week)),
    mapLimit(names, PARALLEL, (product) => feedbackOfWeek(readers, { product, week })),
    feedbackBefore(readers, publication.signals),
    seriesBehind(readers, publication, config),
    knownOfSources(readers, config, { now, products }),
    readers.ownerVerdicts(),
  ]);
  return buildWeeklyReport({
    config,
    now,
    publication,
    products,
    weeks: weeks.flat().filter((one) => one.week >= addWeeks(week, 1 - GOAL_WEEKS)),
    scorers: new Map(names.map((product, index) => [product, scorersOfWeeks(weeks[index] ?? [])])),
    feedback: new Map(names.map((product, index) => [product, feedback[index] ?? []])),
    before,
    series,
    sources,
    verdicts,
  });
}

/** Judged series of signals and goals, by id. */
async function seriesBehind(
  reader: JudgedSeriesReader,
  { signals }: Publication,
  { goals }: QualityConfig,
): Promise<ReadonlyMap<string, StoredSeries>> {
  const wanted: readonly (readonly [SeriesKey, SeriesKind])[] = [
    ...signals.map(
      ({ verdict: { product, aspect, source, kind } }) => [{ product, aspect, source }, kind] as const,
    ),
    ...goals.map(({ product, aspect }) => [{ product, aspect, source: ALL_SOURCES }, 'proportion'] as const),
  ];
  const found = await mapLimit(wanted, PARALLEL, ([key, kind]) => reader.judgedSeries(key, kind));
  return new Map(found.flatMap((series) => (series ? [[series.id, series] as const] : [])));
}
