import { demand } from '../input/demand.ts';

/** Mean moving range of two normal values over their standard deviation. */
const D2 = 1.128;
/** Upper limit of the moving range over its mean (D4). */
const SCREEN = 3.267;

/**
 * Standard deviation from the mean moving range of successive values / 1.128.
 *
 * @param screened leave out, once, ranges of 3.267 times their mean or more (Nelson 1982)
 * @throws RangeError for fewer than two values
 * @example movingRangeSigma([0, 1, 0, 2]) // 1.18
 */
export function movingRangeSigma(values: readonly number[], screened = false): number {
  demand(values.length >= 2, 'a moving range needs 2 values', values.length);
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const mean = average(ranges);
  const kept = screened ? ranges.filter((range) => range < SCREEN * mean) : ranges;
  return kept.length === 0 ? mean / D2 : average(kept) / D2;
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
