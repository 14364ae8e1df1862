import type { QualityConfig } from '../config/quality-config.ts';
import { ALL_PRODUCTS, OVERALL } from '../domain/aspect-id.ts';
import type { StoredSeries } from '../domain/judged-series.ts';
import type { OwnerVerdict } from '../domain/owner-verdict.ts';
import type { Product } from '../domain/product.ts';
import type { Publication } from '../domain/publication.ts';
import type { Signal } from '../domain/signal.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import { daysOfWeek, type CalendarDay } from '../domain/week.ts';
import { aspectName } from './aspect-name.ts';
import { copiedFeedback } from './copied-feedback.ts';
import { dataNeeds } from './data-needs.ts';
import { expectedFeedback } from './expected-feedback.ts';
import { falseAlarms } from './false-alarms.ts';
import { gapRows } from './gap-rows.ts';
import { goalKey, goalRows } from './goal-rows.ts';
import { hazardCases } from './hazard-cases.ts';
import { headline } from './headline.ts';
import { loudReviews } from './loud-reviews.ts';
import { isConcern } from './publication-content.ts';
import type { FoundFeedback } from './quote.ts';
import { idOfSeries } from './series-of-weeks.ts';
import { organisationName } from './organisation-name.ts';
import { ongoingItem } from './ongoing-item.ts';
import { scorersOfWeeks, type ScorersOfWeeks } from './scorers-of-weeks.ts';
import { signalItem } from './signal-item.ts';
import { sourceHealth, type KnownOfSources } from './source-health.ts';
import { standingMisses } from './standing-misses.ts';
import { unnamedTerms } from './unnamed-terms.ts';
import { watchItems } from './watch-items.ts';
import { isFinal, lastCompletedWeek } from './week-clock.ts';
import type { SignalItem, WeeklyReport } from './weekly-report.ts';

export interface ReportInput {
  readonly config: QualityConfig;
  readonly now: string;
  readonly publication: Publication;
  /** Products that are shown. */
  readonly products: readonly Product[];
  /** The last half year of these products, the published week included. */
  readonly weeks: readonly StoredWeek[];
  /** Versions behind the weeks of the charts, by product. */
  readonly scorers: ReadonlyMap<string, ScorersOfWeeks>;
  /** Judged series by id: those of the signals and of the goals. */
  readonly series: ReadonlyMap<string, StoredSeries>;
  /** All feedback of the week, by product. */
  readonly feedback: ReadonlyMap<string, readonly FoundFeedback[]>;
  /** Feedback from before an improvement began, by the id of its signal. */
  readonly before: ReadonlyMap<string, readonly FoundFeedback[]>;
  readonly sources: KnownOfSources;
  /** What owners said of all signals ever. */
  readonly verdicts: readonly OwnerVerdict[];
}

/** Everything that is shown of one week. */
export function buildWeeklyReport(input: ReportInput): WeeklyReport {
  const { config, now, publication, products, weeks, series } = input;
  const { week, measures = measuresOf(publication) } = publication;
  const days = daysOfWeek(week);
  const ofWeek = weeks.filter((one) => one.week === week);
  const sample = products.length > 0 && products.every((product) => product.sample);
  const byProduct = products.map(({ product }) => ({ product, feedback: input.feedback.get(product) ?? [] }));
  const items = publication.signals.map((signal) => ({ signal, item: itemOf(signal, input) }));
  const nameOf = (aspect: string): string => aspectName(config, aspect);
  const final = publication.final || isFinal(week, now, config, publication.completeAfter);
  const awaited = final ? undefined : expectedFeedback(weeks, week, lastCompletedWeek(now, config.timeZone));
  const needs = dataNeeds(measures, weeks, week);
  const attention = items.filter(({ signal }) => isConcern(signal)).map(({ item }) => item);
  const improving = items.filter(({ signal }) => !isConcern(signal)).map(({ item }) => item);
  const ongoing = publication.ongoing.map((signal) => ongoingItem(signal, config));
  const goals = goalRows(config.goals, weeks, week, (goal) =>
    series.get(idOfSeries(goalKey(goal), 'proportion')),
  );
  const gaps = ofWeek.map((one) => ({
    product: one.product,
    n: feedbackOf(one),
    rows: gapRows(one, nameOf),
    unnamed: unnamedTerms((input.feedback.get(one.product) ?? []).map(({ feedback }) => feedback)),
  }));
  return {
    organisation: organisationName(config, sample),
    timeZone: config.timeZone,
    week,
    firstDay: days[0] ?? noDay(),
    lastDay: days[6] ?? noDay(),
    headline: headline(measures),
    special: publication.special ?? [],
    attention,
    improving,
    ongoing,
    watch: watchItems(publication, nameOf),
    misses: standingMisses({ goals, gaps }, [...attention, ...improving, ...ongoing]),
    steady: measures.steady,
    insufficient: measures.insufficient,
    ...(needs ? { needs } : {}),
    feedback: ofWeek.reduce((sum, one) => sum + feedbackOf(one), 0),
    loud: loudReviews(byProduct, week),
    copied: copiedFeedback(byProduct.flatMap(({ feedback }) => feedback)),
    hazards: byProduct.flatMap(({ product, feedback }) => hazardCases(product, feedback, week)),
    goals,
    sources: sourceHealth(
      config.sources.filter((source) => sample || !source.sample),
      input.sources,
    ),
    gaps,
    falseAlarms: falseAlarms(config.detection.budget, publication, input.verdicts),
    dataCutOff: publication.publishedAt,
    final,
    awaited,
    revision: publication.revision,
    sample,
    scorers: [...(scorersOfWeeks(ofWeek).get(week) ?? [])],
  };
}

function itemOf(signal: Signal, input: ReportInput): SignalItem {
  const { config, series, scorers, feedback, before } = input;
  const { product, aspect, source, kind } = signal.verdict;
  const id = idOfSeries({ product, aspect, source }, kind === 'count' ? 'count' : 'proportion');
  return signalItem(signal, {
    config,
    series: series.get(id),
    scorers: scorers.get(product) ?? new Map(),
    feedback: product === ALL_PRODUCTS ? [...feedback.values()].flat() : (feedback.get(product) ?? []),
    before: before.get(signal.id) ?? [],
    ownerVerdict: input.verdicts.find((one) => one.signal === signal.id),
  });
}

const feedbackOf = (week: StoredWeek): number =>
  cellsOfWeek(week)
    .filter(({ aspect }) => aspect === OVERALL)
    .reduce((sum, { mentions }) => sum + mentions, 0);

const noDay = (): CalendarDay => {
  throw new Error('Cannot build a weekly report: a week must have seven days');
};

/** Publications of before measures were counted: series stand for them. */
function measuresOf({ counts, signals }: Publication): NonNullable<Publication['measures']> {
  const attention = signals.filter(isConcern).length;
  return {
    attention,
    improving: signals.length - attention,
    ongoing: 0,
    watch: counts.watch,
    steady: counts['in-control'],
    insufficient: counts.insufficient,
  };
}
