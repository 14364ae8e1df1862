/** A sentiment of -1 or 1 is not certain: e^8 to 1 is as sure as we are. */
const MOST_ODDS = 8;

/** Log odds of being positive behind a sentiment of 2p - 1; of a sentiment by rules, on a scale of their own. */
export const oddsOfSentiment = (sentiment: number): number =>
  Math.max(-MOST_ODDS, Math.min(MOST_ODDS, 2 * Math.atanh(sentiment)));

/** @returns 2p - 1 */
export const sentimentOfOdds = (odds: number): number => Math.tanh(odds / 2);
