import { lateReports } from '../detection/late-reports.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import type { IsoWeek } from '../domain/week.ts';
import { countLimits } from '../stats/count-limits.ts';
import { negativeBinomialLaw } from '../stats/negative-binomial-law.ts';
import { arrivalsOf } from './incomplete-weeks.ts';

/** One in ten is fewer, one in ten is more. */
const TAIL = 0.1;

/** Feedback of a week when late reports are in, rounded; low and high enclose it with 80 %. */
export interface ExpectedFeedback {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How much feedback a week will have, by what each source taught of its delay.
 *
 * @param weeks of the products that are shown, half a year or more
 * @param through last week that is over
 * @returns undefined when hardly anything is missing
 */
export function expectedFeedback(
  weeks: readonly StoredWeek[],
  week: IsoWeek,
  through: IsoWeek,
): ExpectedFeedback | undefined {
  const arrivals = weeks.flatMap(arrivalsOf);
  const sources = Map.groupBy(arrivals, ({ source }) => source);
  const late = [...sources.values()].flatMap((own) => lateReports(own, week, through) ?? []);
  const mean = late.reduce((sum, one) => sum + one.mean, 0);
  if (mean < 1) return undefined;
  const variance = late.reduce((sum, one) => sum + one.variance, 0);
  const { lower, upper } = countLimits(negativeBinomialLaw(mean, variance), TAIL);
  const there = arrivals.reduce((sum, one) => sum + (one.week === week ? one.reports : 0), 0);
  return { expected: Math.round(there + mean), low: there + lower, high: there + upper };
}
