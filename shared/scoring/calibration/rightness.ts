import type { Estimate, Rightness } from '../../domain/calibration.ts';
import { wilsonInterval } from '../../stats/intervals/wilson-interval.ts';

/** Log odds of being positive that a judge gave a text. */
export interface Judged {
  readonly odds: number;
  readonly positive: boolean;
}

const CONFIDENCE = 0.95;
const SPREAD = 1.96;

/** Negated logarithm of the probability that was given to what was true. */
export const lossOf = ({ odds, positive }: Judged): number => {
  const margin = positive ? odds : -odds;
  return Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
};

/** Nothing known is as bad as nothing true: no words of the scorer mean neither. */
export const isRight = ({ odds, positive }: Judged): boolean => (positive ? odds > 0 : odds < 0);

/** Probability that a positive text is given higher odds than a negative one, ties half (Mann and Whitney). */
function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.odds - b.odds);
  const positives = judged.filter(({ positive }) => positive).length;
  const pairs = positives * (judged.length - positives);
  if (pairs === 0) return 0.5;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.odds === sorted[from]?.odds) to += 1;
    const rank = (from + to + 1) / 2;
    for (let at = from; at < to; at += 1) if (sorted[at]?.positive) ranks += rank;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / pairs;
}

/** Hanley and McNeil, The meaning and use of the area under a ROC curve, 1982. */
function areaEstimate(judged: readonly Judged[]): Estimate {
  const value = areaUnderCurve(judged);
  const good = Math.max(1, judged.filter(({ positive }) => positive).length);
  const bad = Math.max(1, judged.length - good);
  const [twoGood, twoBad] = [value / (2 - value), (2 * value * value) / (1 + value)];
  const square = value * value;
  const variance =
    (value * (1 - value) + (good - 1) * (twoGood - square) + (bad - 1) * (twoBad - square)) / (good * bad);
  const reach = SPREAD * Math.sqrt(Math.max(0, variance));
  return estimate(value, value - reach, Math.min(1, value + reach));
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Of a mean; 0 for a single value. */
export function standardError(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1) / Math.max(1, values.length));
}

const rounded = (value: number): number => Number(value.toFixed(4));
const estimate = (value: number, low: number, high: number): Estimate => ({
  value: rounded(value),
  low: rounded(low),
  high: rounded(high),
});

/** @param judged one or more */
export function rightnessOf(judged: readonly Judged[]): Rightness {
  const right = judged.filter(isRight).length;
  const { low, high } = wilsonInterval(right, judged.length, CONFIDENCE);
  const losses = judged.map(lossOf);
  const loss = meanOf(losses);
  const reach = SPREAD * standardError(losses);
  return {
    accuracy: estimate(right / judged.length, low, high),
    auc: areaEstimate(judged),
    logLoss: estimate(loss, Math.max(0, loss - reach), loss + reach),
  };
}
