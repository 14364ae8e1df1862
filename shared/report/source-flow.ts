import { OVERALL } from '../domain/aspect-id.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import { addWeeks, weekRange, type IsoWeek } from '../domain/week.ts';
import { arrivalsOf } from './incomplete-weeks.ts';
import { vanishedRatings } from './vanished-ratings.ts';

export const FLOW_WEEKS = 8;

/** How feedback of a source comes in. */
export interface SourceFlow {
  /** Feedback a week: the median of the last 8. */
  readonly perWeek: number;
  /**
   * Share of the feedback of these weeks that came in a later week than it is of, 0..1. Weeks before the source first
   * delivered anything were imported, not late; undefined when there are no others.
   */
  readonly late: number | undefined;
  /** Ratings came with nearly all of it, and with hardly any of the last week. */
  readonly ratingsVanished: boolean;
}

/**
 * @param weeks of all products that are shown, up to the last week that is over
 * @returns by source, of those that delivered in these weeks
 */
export function sourceFlows(weeks: readonly StoredWeek[], through: IsoWeek): ReadonlyMap<string, SourceFlow> {
  const span = weekRange(addWeeks(through, 1 - FLOW_WEEKS), through);
  const inside = weeks.filter(({ week }) => span.includes(week));
  const volumes = volumesOf(inside);
  const arrivals = Map.groupBy(inside.flatMap(arrivalsOf), ({ source }) => source);
  const vanished = vanishedRatings(weeks);
  return new Map(
    [...volumes].map(([source, byWeek]) => [
      source,
      {
        perWeek: median(span.map((week) => byWeek.get(week) ?? 0)),
        late: lateShare(arrivals.get(source) ?? []),
        ratingsVanished: vanished(source, through),
      },
    ]),
  );
}

function volumesOf(weeks: readonly StoredWeek[]): ReadonlyMap<string, ReadonlyMap<IsoWeek, number>> {
  const volumes = new Map<string, Map<IsoWeek, number>>();
  for (const week of weeks) {
    for (const { source, aspect, mentions } of cellsOfWeek(week)) {
      if (aspect !== OVERALL) continue;
      const own = volumes.get(source) ?? new Map<IsoWeek, number>();
      volumes.set(source, own.set(week.week, (own.get(week.week) ?? 0) + mentions));
    }
  }
  return volumes;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function lateShare(arrivals: ReturnType<typeof arrivalsOf>): number | undefined {
  const first = arrivals.map(({ received }) => received).sort()[0];
  const reported = arrivals.filter(({ week }) => first !== undefined && week >= first);
  const total = reported.reduce((sum, { reports }) => sum + reports, 0);
  const late = reported.reduce((sum, one) => sum + (one.received > one.week ? one.reports : 0), 0);
  return total === 0 ? undefined : late / total;
}
