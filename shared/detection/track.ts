import type { Series } from '../domain/series.ts';
import type { SpecialWeek } from '../domain/special-week.ts';
import { weekIndex, type IsoWeek } from '../domain/week.ts';

/** Mean length of a year in weeks. */
const YEAR_WEEKS = 52.1775;

/** A series as columns, one entry for each of its weeks. */
export interface Track {
  readonly id: string;
  /** Events cannot exceed the exposure: beta-binomial; otherwise negative binomial. */
  readonly bounded: boolean;
  /** A count series: it has no exposure to show. */
  readonly counted: boolean;
  readonly weeks: readonly IsoWeek[];
  /** Whole weeks since 1970, ascending. */
  readonly index: Int32Array;
  readonly events: Float64Array;
  /** 1 for a count series. */
  readonly exposure: Float64Array;
  /** Added to the log-odds or log rate that is expected of the week. */
  readonly offset: Float64Array;
  /** Share of the feedback of the week that is there already. */
  readonly completeness: Float64Array;
  /** What is known of a week that is not like the others; most have none. */
  readonly special: readonly (SpecialWeek | undefined)[];
  readonly sine: Float64Array;
  readonly cosine: Float64Array;
}

/** @param series that keeps what `seriesSchema` demands */
export function trackOf(series: Series): Track {
  const index = Int32Array.from(series.weeks, ({ week }) => weekIndex(week));
  return {
    id: series.id,
    bounded: series.kind === 'proportion',
    counted: series.kind === 'count',
    weeks: series.weeks.map(({ week }) => week),
    ...calendarOf(index),
    events: Float64Array.from(series.weeks, ({ events }) => events),
    exposure: Float64Array.from(series.weeks, ({ exposure }) =>
      series.kind === 'count' ? 1 : (exposure ?? 0),
    ),
    offset: Float64Array.from(series.weeks, ({ offset }) => offset ?? 0),
    completeness: Float64Array.from(series.weeks, ({ completeness }) => completeness ?? 1),
    special: series.weeks.map(({ special }) => special),
  };
}

/** Columns that follow from the calendar alone. */
export function calendarOf(index: Int32Array): Pick<Track, 'index' | 'sine' | 'cosine'> {
  const angle = Float64Array.from(index, (week) => (2 * Math.PI * week) / YEAR_WEEKS);
  return { index, sine: angle.map(Math.sin), cosine: angle.map(Math.cos) };
}
