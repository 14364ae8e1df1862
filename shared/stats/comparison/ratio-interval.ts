import type { Interval } from '../intervals/interval.ts';

/** 97.5 % quantile of the standard normal law. */
const Z95 = 1.959963984540054;

/**
 * 95 % interval of a ratio from the standard error of its logarithm.
 *
 * @example ratioInterval(0.5, 0.1) // { low: 0.411, high: 0.608 }
 */
export const ratioInterval = (ratio: number, logSE: number, quantile = Z95): Interval => ({
  low: ratio * Math.exp(-quantile * logSE),
  high: ratio * Math.exp(quantile * logSE),
});
