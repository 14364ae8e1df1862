/** Conventional difference between long-term and short-term sigma; ours is long-term data. */
const SHIFT = 1.5;
/** Below this a defect rate per million is a play with numbers. */
const MINIMUM_UNITS = 30;

export interface SigmaLevel {
  readonly dpmo: number;
  /** Incl. the 1.5 shift. */
  readonly sigmaLevel: number;
  readonly sigmaUnshifted: number;
}

/**
 * Defects per million opportunities and the sigma level of it.
 *
 * @returns undefined for fewer than 30 opportunities, without a defect, or when all are defects
 * @example sigmaLevel(66_807, 1_000_000) // { dpmo: 66807, sigmaLevel: 3.0, sigmaUnshifted: 1.5 }
 */
export function sigmaLevel(defects: number, opportunities: number): SigmaLevel | undefined {
  if (opportunities < MINIMUM_UNITS || defects <= 0 || defects >= opportunities) return undefined;
  const rate = defects / opportunities;
  const z = -normalQuantile(rate);
  return { dpmo: 1e6 * rate, sigmaLevel: z + SHIFT, sigmaUnshifted: z };
}

/** Lower quantile by bisection on the normal distribution function: 60 steps, exact to 1e-9. */
function normalQuantile(probability: number): number {
  let low = -9;
  let high = 9;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Marsaglia 2004 series near 0, continued fraction in the tails: relative error below 1e-12. */
function normalCdf(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) > 4) {
    let fraction = 0;
    for (let term = 60; term > 0; term--) fraction = term / (Math.abs(z) + fraction);
    const tail = density / (Math.abs(z) + fraction);
    return z < 0 ? tail : 1 - tail;
  }
  let sum = z;
  let term = z;
  for (let odd = 3; odd < 120; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * density;
}
