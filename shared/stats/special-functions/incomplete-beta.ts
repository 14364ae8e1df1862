import { logBinomial } from '../log-binomial.ts';

const MOST_TERMS = 2e6;
const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b) (DLMF 8.17.22). The smaller of it and its complement keeps its
 * digits; the common factor is a binomial probability by Loader's saddle point, so a and b up to 1e9 hold.
 *
 * @param x 0..1
 * @param a 0 or more; 0 puts all mass at 0
 * @param b 0 or more, not both 0; 0 puts all mass at 1
 * @param complement 1 - x, from a caller who knows it without cancellation
 * @returns lower = P(X <= x), upper = P(X > x) of a beta law
 * @example incompleteBeta(0.3, 2, 5).lower // 0.579825
 */
export function incompleteBeta(
  x: number,
  a: number,
  b: number,
  complement = 1 - x,
): { readonly lower: number; readonly upper: number } {
  if (x <= 0 && a > 0) return { lower: 0, upper: 1 };
  if (complement <= 0 || a === 0) return { lower: 1, upper: 0 };
  if (b === 0) return { lower: 0, upper: 1 };
  const factor = ((a * b) / (a + b)) * Math.exp(logBinomial(a, a + b, x, complement));
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (factor * continuedFraction(x, a, b)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (factor * continuedFraction(complement, b, a)) / b);
  return { lower: 1 - upper, upper };
}

/** Modified Lentz evaluation. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let step = 1; step < MOST_TERMS; step++) {
    const at = a + 2 * step;
    const even = (step * (b - step) * x) / ((at - 1) * at);
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / (at * (at + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return value;
}

const nonZero = (value: number): number => (value === 0 ? TINY : value);
