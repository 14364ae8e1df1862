import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict, SeriesKey } from '../domain/signal.ts';
import type { SeriesKind } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { IsoWeek } from '../domain/week.ts';
import { idOfSeries } from './series-of-weeks.ts';
import type { FeedbackRef, Judgement, MeasureItem, ReportPoint } from './weekly-report.ts';

/**
 * One judged week in the unit of its series: events become shares where there is an exposure.
 * @example reportPoint({ events: 3, exposure: 60, expected: 1.2, ... }, 'proportion') // { value: 0.05, expected: 0.02, ... }
 */
export function reportPoint(verdict: Verdict, kind: SeriesKind): ReportPoint {
  const { week, events, exposure, expected, lower, upper, direction, note } = verdict;
  const unit = kind === 'count' || exposure === undefined || exposure <= 0 ? 1 : exposure;
  return {
    week,
    events,
    ...(exposure === undefined ? {} : { exposure }),
    value: events / unit,
    expected: expected / unit,
    lower: lower / unit,
    upper: upper / unit,
    verdict: verdict.verdict,
    ...(direction === undefined ? {} : { direction }),
    ...(note === undefined ? {} : { note }),
  };
}

/** What of a verdict says how it came about. */
export function judgementOf(verdict: Verdict): Judgement {
  const { rule, p, q, effect, windowWeeks, window, onset, dispersion, detectableRatio } = verdict;
  const { baselineWeeks, baselineFirst, baselineLast, excluded } = verdict;
  const baseline = { baselineWeeks, baselineFirst, baselineLast, excluded };
  return { rule, p, q, effect, windowWeeks, window, onset, dispersion, detectableRatio, ...baseline };
}

export function measureItem(verdict: PublishedVerdict, aspectName: string): MeasureItem {
  const { product, aspect, source, kind } = verdict;
  return {
    ...reportPoint(verdict, kind),
    ...judgementOf(verdict),
    id: idOfSeries({ product, aspect, source }, kind === 'count' ? 'count' : 'proportion'),
    product,
    aspect,
    aspectName,
    source,
    kind,
    query: feedbackRef(verdict, verdict.week, kind),
  };
}

/** The feedback that was counted: defects for shares, every mention for counts of complaints. */
function feedbackRef(key: SeriesKey, week: IsoWeek, kind: SeriesKind): FeedbackRef {
  return {
    product: key.product,
    week,
    ...(key.aspect === OVERALL ? {} : { aspect: key.aspect }),
    ...(key.source === ALL_SOURCES ? {} : { source: key.source }),
    kind,
    ...(kind === 'count' ? {} : { defects: true }),
  };
}
