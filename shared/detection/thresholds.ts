/** Tail of a single week on either side of its usual range. */
export const USUAL_TAIL = 5e-4;
/** A single week is a spike when the probability of more, and half of that of so much, is at most this. */
export const SPIKE_TAIL = 6e-4;
/** Realised share of false signals among all signals. */
const HIGHEST_FALSE_SHARE = 0.1;
/** Cap for a series and week, however small the family: a model is never as right as its probabilities. */
export const HIGHEST_P = 5e-4;

export interface Thresholds {
  /** Signal when the adjusted p is at most this .. */
  readonly adjusted: number;
  /** .. and p itself at most this. */
  readonly p: number;
}

/**
 * Thresholds of one week from the budget: without any true change the false-discovery path raises at most `adjusted`
 * false signals a week, and each series at most one in 2,000 weeks.
 *
 * @param budget expected false signals per week over all series, greater than 0
 */
export const thresholdsOf = (budget: number): Thresholds => ({
  adjusted: Math.min(HIGHEST_FALSE_SHARE, budget),
  p: HIGHEST_P,
});

/**
 * Most false signals a week that are to be expected if nothing changes at all.
 *
 * @example expectedFalseSignals(0.25, 300) // 0.1
 */
export const expectedFalseSignals = (budget: number, series: number): number => {
  const { adjusted, p } = thresholdsOf(budget);
  return Math.min(adjusted, p * series);
};
