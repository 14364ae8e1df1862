/** One week this improbable is a spike by itself. */
export const SPIKE_TAIL = 5e-4;
/** Realised share of false signals among all signals. */
const HIGHEST_FALSE_SHARE = 0.1;
/** Cap of the window path per series and week; with `SPIKE_TAIL` it makes 2 in 1,000. */
export const HIGHEST_P = 0.0015;
/** Below so many series there is next to nothing to correct for, and a spike may signal by itself. */
const SMALL_FAMILY = 30;

export interface Thresholds {
  /** Signal when the adjusted p is at most this .. */
  readonly adjusted: number;
  /** .. and p itself at most this, */
  readonly p: number;
  /** or, in a small family, when a single week is a spike. */
  readonly spikeSignals: boolean;
}

/**
 * Thresholds of one week from the budget. Three quarters of it go to the false-discovery path: without any
 * true change it raises at most `adjusted` false signals a week. A quarter goes to single spikes, where
 * series x 0.0005 fits into it. Both together never exceed 2 false signals per 1,000 series-weeks.
 *
 * @param budget expected false signals per week over all series, greater than 0
 * @param series judged this week
 */
export const thresholdsOf = (budget: number, series: number): Thresholds => ({
  adjusted: Math.min(HIGHEST_FALSE_SHARE, 0.75 * budget),
  p: HIGHEST_P,
  spikeSignals: series < SMALL_FAMILY && series * SPIKE_TAIL <= 0.25 * budget,
});
