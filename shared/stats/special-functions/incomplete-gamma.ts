import { poissonLaw } from '../poisson-law.ts';

const MOST_TERMS = 2e6;
const TINY = 1e-300;

/**
 * Regularised incomplete gamma functions P and Q (DLMF 8.11.4 and 8.9.2). The smaller of the two keeps its digits;
 * the common factor is a Poisson probability by Loader's saddle point, so shapes up to 1e9 hold.
 *
 * @param shape greater than 0
 * @param x 0 or more
 * @returns lower = P(shape, x), upper = Q(shape, x) = 1 - P
 * @example incompleteGamma(0.5, 2).upper // 0.0455 = P(|Z| > 2)
 */
export function incompleteGamma(
  shape: number,
  x: number,
): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const factor = Math.exp(poissonLaw(x).logProbability(shape));
  if (x < shape + 1) {
    const lower = Math.min(1, factor * powerSeries(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, factor * shape * continuedFraction(shape, x));
  return { lower: 1 - upper, upper };
}

function powerSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let step = 1; step < MOST_TERMS; step++) {
    term *= x / (shape + step);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** Modified Lentz evaluation. */
function continuedFraction(shape: number, x: number): number {
  let base = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / (base === 0 ? TINY : base);
  let value = d;
  for (let step = 1; step < MOST_TERMS; step++) {
    const factor = -step * (step - shape);
    base += 2;
    d = factor * d + base;
    c = base + factor / c;
    d = 1 / (d === 0 ? TINY : d);
    if (c === 0) c = TINY;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 2e-16) break;
  }
  return value;
}
