import { logGamma } from './log-gamma.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Error at 0, 1, .. 15, where it is asked for most often. */
const SMALL = Float64Array.from({ length: 16 }, (_, n) => (n === 0 ? Infinity : exactError(n)));

/**
 * Error of Stirling's formula: log n! - log(sqrt(2 pi n) (n/e)^n) (Loader 2000, "Fast and accurate
 * computation of binomial probabilities"). With it the logarithm of a probability keeps 12 digits where
 * differences of log-gamma lose them.
 *
 * @param n greater than 0, need not be whole
 */
export function stirlingError(n: number): number {
  if (n <= 15) {
    const known = Number.isInteger(n) ? SMALL[n] : undefined;
    return known ?? exactError(n);
  }
  const square = n * n;
  const fifth = 1 / 1680 - 1 / 1188 / square;
  return (1 / 12 - (1 / 360 - (1 / 1260 - fifth / square) / square) / square) / n;
}

function exactError(n: number): number {
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}
