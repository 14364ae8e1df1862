/** p = 1 / (1 + exp(-(slope * odds + offset))) */
export interface Platt {
  readonly slope: number;
  readonly offset: number;
}

/** A judgement of a text that the judge was not trained on. */
export interface Judgement {
  readonly odds: number;
  readonly positive: boolean;
  readonly weight: number;
}

const STEPS = 30;

/** Logistic fit of outcome on log odds by Newton's method (Platt, Probabilistic outputs for support vector machines, 1999). */
export function fitPlatt(judgements: readonly Judgement[]): Platt {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const sums = { slope: 0, offset: 0, slopeSlope: 1e-9, slopeOffset: 0, offsetOffset: 1e-9 };
    for (const { odds, positive, weight } of judgements) {
      const p = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const error = weight * (p - (positive ? 1 : 0));
      const spread = weight * p * (1 - p);
      sums.slope += error * odds;
      sums.offset += error;
      sums.slopeSlope += spread * odds * odds;
      sums.slopeOffset += spread * odds;
      sums.offsetOffset += spread;
    }
    const determinant = sums.slopeSlope * sums.offsetOffset - sums.slopeOffset ** 2;
    slope -= (sums.offsetOffset * sums.slope - sums.slopeOffset * sums.offset) / determinant;
    offset -= (sums.slopeSlope * sums.offset - sums.slopeOffset * sums.slope) / determinant;
  }
  return { slope, offset };
}
