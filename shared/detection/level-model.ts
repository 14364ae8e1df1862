/** Expected events of one week and how they scatter. */
export interface Expectation {
  /** Expected events. */
  mean: number;
  /** Variance of the plain model (binomial or Poisson). */
  plain: number;
  /** Factor of the variance per unit of squared variation between weeks. */
  spread: number;
}

/** Weeks cannot be more alike than this correlation says. */
const HIGHEST_CORRELATION = 0.5;

/**
 * Expected events at a log-odds (bounded) or log rate.
 *
 * @param into overwritten, to spare an object per week
 * @param bounded beta-binomial, else negative binomial
 * @param predictor logit of the share, or log of the events per unit
 */
export function expectationAt(
  into: Expectation,
  bounded: boolean,
  predictor: number,
  exposure: number,
): void {
  const raised = Math.exp(Math.min(30, Math.max(-30, predictor)));
  if (bounded) {
    const share = raised / (1 + raised);
    into.mean = exposure * share;
    into.plain = into.mean / (1 + raised);
    into.spread = (exposure - 1) * raised;
  } else {
    into.mean = exposure * raised;
    into.plain = into.mean;
    into.spread = into.mean;
  }
}

/**
 * Variance over that of the plain model.
 *
 * @param variation squared coefficient of variation of the true weekly rate
 */
export function dispersionAt(
  expectation: Expectation,
  bounded: boolean,
  exposure: number,
  variation: number,
): number {
  const extra = expectation.spread * variation;
  return 1 + Math.max(0, bounded ? Math.min(extra, (exposure - 1) * HIGHEST_CORRELATION) : extra);
}
