import { weekIndex, type IsoWeek } from '../domain/week.ts';
import { nowcast } from '../stats/surveillance/nowcast.ts';
import { reportingTriangle, type Arrivals } from './reporting-delay.ts';

/** Reports of a week that are still to come. */
export interface LateReports {
  readonly mean: number;
  readonly variance: number;
}

/**
 * What is still to come of a week: what is there over its completeness. Its variance adds up chance (negative binomial, the completeness
 * being the probability), how much the completeness of past weeks scattered beyond chance (beta-binomial, by moments), and how well it is known.
 *
 * @param arrivals of one source
 * @param now latest week whose reports are there
 * @returns undefined when the week is complete, or too little is known
 * @example weeks of which 80 of 100 reports come at once; 40 of the last are there // { mean: 10, variance: 12.6 }
 */
export function lateReports(
  arrivals: readonly Arrivals[],
  week: IsoWeek,
  now: IsoWeek,
): LateReports | undefined {
  const triangle = reportingTriangle(arrivals, now);
  const row = triangle?.get(weekIndex(week));
  if (!triangle || !row) return undefined;
  const rows = [...triangle.values()];
  const share = nowcast(rows).completeness[row.length - 1] ?? 1;
  if (share <= 0 || share >= 1) return undefined;
  const received = sum(row);
  const total = received / share;
  const past = pastWeeks(rows, row.length, share);
  const chance = (total * (1 - share)) / share;
  const estimate = (total ** 2 * (1 - share) * past.dispersion) / (share * past.reports);
  return {
    mean: total - received,
    variance: chance * (1 + Math.max(0, total - 1) * past.correlation) + estimate,
  };
}

/** How the share that was there in time scattered over the weeks that are complete. */
function pastWeeks(
  rows: readonly (readonly number[])[],
  seen: number,
  share: number,
): { readonly dispersion: number; readonly correlation: number; readonly reports: number } {
  const longest = Math.max(...rows.map((row) => row.length));
  const complete = rows.filter((row) => row.length === longest && sum(row) > 0);
  const reports = complete.reduce((total, row) => total + sum(row), 0);
  const squares = complete.reduce((total, row) => {
    const expected = sum(row) * share;
    return total + (sum(row.slice(0, seen)) - expected) ** 2 / (expected * (1 - share));
  }, 0);
  const dispersion = complete.length < 2 ? 1 : Math.max(1, squares / (complete.length - 1));
  const mean = reports / Math.max(1, complete.length);
  return {
    dispersion,
    correlation: mean > 1 ? Math.min(1, (dispersion - 1) / (mean - 1)) : 0,
    reports: Math.max(1, reports),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
