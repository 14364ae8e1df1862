import { completenessByDelay, type Arrivals } from '../detection/reporting-delay.ts';
import { ALL_SOURCES } from '../domain/aspect-id.ts';
import { seriesKindOf, type CountedKind, type SeriesWeek } from '../domain/series.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import { addWeeks, weekIndex, type IsoWeek } from '../domain/week.ts';
import type { KeyedSeries } from './series-of-weeks.ts';

/** Completeness of a week of a source, or of all together: at its latest, and at its end. */
export interface Completeness {
  readonly atLeast: number;
  readonly atMost: number;
}
export type CompletenessOf = (source: string, kind: CountedKind, week: IsoWeek) => Completeness;

/**
 * How complete weeks are, by what each source taught of its delay. Publishing goes on through the week after
 * `through`: at least there is what came up to its end, at most what comes a week later.
 *
 * @param weeks of all products
 */
export function sourceCompleteness(weeks: readonly StoredWeek[], through: IsoWeek): CompletenessOf {
  const sources = Map.groupBy(weeks.flatMap(arrivalsOf), ({ source }) => source);
  const kinds = kindsBySource(weeks);
  const learned = [...sources].map(([source, arrivals]) => ({
    source,
    kinds: kinds.get(source),
    reports: arrivals.reduce((sum, one) => sum + one.reports, 0),
    byDelay: completenessByDelay(arrivals, through) ?? [1],
  }));
  return (source, kind, week) => {
    const delay = Math.max(0, weekIndex(through) - weekIndex(week));
    const some = learned.filter(
      (one) => source === one.source || (source === ALL_SOURCES && one.kinds?.has(kind)),
    );
    const total = some.reduce((sum, { reports }) => sum + reports, 0);
    if (total === 0) return { atLeast: 1, atMost: 1 };
    const mean = (weeksLate: number): number =>
      some.reduce((sum, { reports, byDelay }) => sum + reports * (byDelay[weeksLate] ?? 1), 0) / total;
    return { atLeast: mean(delay), atMost: mean(delay + 1) };
  };
}

/** Share from which on a week counts as complete. */
const COMPLETE = 0.95;
const LONGEST_WAIT = 8;

/** Weeks after its end until shares and counts over all sources are complete. */
export function weeksUntilComplete(weeks: readonly StoredWeek[], through: IsoWeek): number {
  const completenessOf = sourceCompleteness(weeks, through);
  const waits = (['proportion', 'count'] as const).map((kind) => {
    const late = Array.from({ length: LONGEST_WAIT }, (_, delay) =>
      completenessOf(ALL_SOURCES, kind, addWeeks(through, -delay)),
    ).findIndex(({ atLeast }) => atLeast >= COMPLETE);
    return late < 0 ? LONGEST_WAIT : late;
  });
  return Math.max(...waits);
}

function kindsBySource(weeks: readonly StoredWeek[]): ReadonlyMap<string, ReadonlySet<CountedKind>> {
  const kinds = new Map<string, Set<CountedKind>>();
  for (const { days } of weeks) {
    for (const cell of Object.values(days).flatMap((day) => day?.cells ?? [])) {
      const own = kinds.get(cell.source) ?? new Set<CountedKind>();
      kinds.set(cell.source, own.add(seriesKindOf(cell.kind)));
    }
  }
  return kinds;
}

export function arrivalsOf({ week, days }: StoredWeek): readonly (Arrivals & { readonly source: string })[] {
  return Object.values(days).flatMap((day) => (day?.arrivals ?? []).map((one) => ({ ...one, week })));
}

/**
 * Counts of weeks that are not complete are expected to be lower by what is at most there, and are no improvement
 * while too little is there. Shares stay as they are: what is late lacks from both of their numbers.
 */
export function markIncomplete(one: KeyedSeries, completenessOf: CompletenessOf): KeyedSeries {
  const weeks = one.series.weeks.map((point): SeriesWeek => {
    const { atLeast, atMost } = completenessOf(one.key.source, one.kind, point.week);
    if (atLeast >= 1) return point;
    const offset = (point.offset ?? 0) + (one.kind === 'count' ? Math.log(Math.max(0.05, atMost)) : 0);
    return { ...point, completeness: atLeast, ...(offset !== 0 && { offset }) };
  });
  return { ...one, series: { ...one.series, weeks } };
}
