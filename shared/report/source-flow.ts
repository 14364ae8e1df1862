import type { IsoWeek } from '../domain/week.ts';
import { addWeeks, weekRange } from '../domain/week.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import { arrivalsOf } from './incomplete-weeks.ts';
import { vanishedRatings } from './vanished-ratings.ts';

export const FLOW_WEEKS = 8;

/** How feedback of a source comes in. */
export interface SourceFlow {
  /** Feedback a week: the median of the last 8. */
  readonly perWeek: number;
  /** Share of the feedback of these weeks that came in a later week than it is of, 0..1. */
  readonly late: number;
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
  const bySource = Map.groupBy(inside.flatMap(arrivalsOf), ({ source }) => source);
  const vanished = vanishedRatings(weeks);
  return new Map(
    [...bySource].map(([source, arrivals]) => {
      const total = arrivals.reduce((sum, { reports }) => sum + reports, 0);
      const late = arrivals.reduce((sum, one) => sum + (one.received > one.week ? one.reports : 0), 0);
      const volumes = span
        .map((week) => arrivals.reduce((sum, one) => sum + (one.week === week ? one.reports : 0), 0))
        .sort((a, b) => a - b);
      const perWeek = ((volumes[FLOW_WEEKS / 2 - 1] ?? 0) + (volumes[FLOW_WEEKS / 2] ?? 0)) / 2;
      return [
        source,
        { perWeek, late: total === 0 ? 0 : late / total, ratingsVanished: vanished(source, through) },
      ] as const;
    }),
  );
}
