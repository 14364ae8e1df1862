import { cusumStep } from '../stats/cusum-step.ts';

/** Half of the shift, in standard deviations, that is to be found fast. */
const REFERENCE = 0.5;
const LIMIT = 6;
/** Added for a baseline of 12 weeks, falling to 0 at 52. */
const YOUNG_EXTRA = 2.5;
const CLIP = 4;

/** One-sided cumulative sum of a series with the run it is in. */
export interface RunningSum {
  value: number;
  /** Index of the week in which the run left 0. */
  start: number;
  events: number;
  expected: number;
  weeks: number;
}

export const emptySum = (): RunningSum => ({ value: 0, start: 0, events: 0, expected: 0, weeks: 0 });

/** Puts one week into the sum. @param deviation standardised, positive in the direction of the sum */
export function addDeviation(
  sum: RunningSum,
  deviation: number,
  week: { readonly index: number; readonly events: number; readonly expected: number },
): void {
  const next = cusumStep(sum.value, Math.min(CLIP, Math.max(-CLIP, deviation)), REFERENCE);
  if (next === 0) {
    Object.assign(sum, emptySum());
    return;
  }
  if (sum.value === 0) sum.start = week.index;
  sum.value = next;
  sum.events += week.events;
  sum.expected += week.expected;
  sum.weeks++;
}

/** Limit of the sum: higher while the baseline is young and its limits are guesses. */
export const limitOf = (baselineWeeks: number): number =>
  LIMIT + YOUNG_EXTRA * Math.min(1, Math.max(0, (52 - baselineWeeks) / 40));
