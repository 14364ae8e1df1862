import { weekIndex, type IsoWeek } from '../domain/week.ts';
import { nowcast } from '../stats/surveillance/nowcast.ts';

/** What comes later than this is an import of old data, not a late report. */
const LONGEST_DELAY = 8;
/** Weeks from which a delay is learned: reporting changes. */
const REMEMBERED = 26;
/** Fewer reports teach no delay. */
const FEWEST_REPORTS = 50;

/** Reports of one event week that came in one week. */
export interface Arrivals {
  readonly week: IsoWeek;
  readonly received: IsoWeek;
  readonly reports: number;
}

/** Reports of a week that came in 0, 1, 2 .. weeks after it, as far as seen; by index of the week. */
export type ReportingTriangle = ReadonlyMap<number, readonly number[]>;

/**
 * What the past of one source teaches of its delay. Left out is what was imported rather than reported: event weeks before
 * the source first delivered anything, and whatever comes more than 8 weeks late.
 *
 * @param arrivals of one source, any order; what was received after `now` is not looked at
 * @param now latest week whose reports are there
 * @returns undefined when too little is known
 */
export function reportingTriangle(
  arrivals: readonly Arrivals[],
  now: IsoWeek,
): ReportingTriangle | undefined {
  const last = weekIndex(now);
  const known = arrivals
    .map(({ week, received, reports }) => ({ week: weekIndex(week), received: weekIndex(received), reports }))
    .filter(({ received }) => received <= last);
  const first = Math.max(
    known.reduce((least, { received }) => Math.min(least, received), Infinity),
    last - REMEMBERED,
  );
  const rows = new Map<number, number[]>();
  let total = 0;
  for (const { week, received, reports } of known) {
    const delay = received - week;
    if (week < first || delay < 0 || delay > LONGEST_DELAY) continue;
    const seen = Math.min(LONGEST_DELAY, last - week) + 1;
    const row = rows.get(week) ?? Array.from({ length: seen }, () => 0);
    rows.set(week, row);
    row[delay] = (row[delay] ?? 0) + reports;
    total += reports;
  }
  return total < FEWEST_REPORTS || rows.size <= LONGEST_DELAY ? undefined : rows;
}

/**
 * Share of the reports of a week that is there 0, 1, 2 .. weeks after it, learned by reverse-time hazards.
 *
 * @param arrivals of one source, any order
 * @param now latest week whose reports are there
 * @returns ends with the delay from which on weeks are complete; undefined when too little is known
 * @example weeks of which 80 of 100 reports come at once and 20 a week later // [0.8, 1]
 */
export function completenessByDelay(
  arrivals: readonly Arrivals[],
  now: IsoWeek,
): readonly number[] | undefined {
  const triangle = reportingTriangle(arrivals, now);
  if (!triangle) return undefined;
  const { completeness } = nowcast([...triangle.values()]);
  return completeness.slice(0, completeness.indexOf(1) + 1);
}
