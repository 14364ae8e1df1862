import { countQuantile } from '../distributions/count-quantile.ts';
import { normalTail } from '../distributions/normal-tail.ts';
import { negativeBinomialLaw } from '../negative-binomial-law.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { tails } from '../tails.ts';
import type { FarringtonPrediction } from './farrington-model.ts';

export interface FarringtonThreshold {
  readonly upperbound: number;
  /** P(count or more) */
  readonly pValue: number;
}

/** Normal on the scale of the 2/3 power, which makes counts nearly symmetric (Farrington et al. 1996). */
export function deltaThreshold(
  { linear, linearSE, phi }: FarringtonPrediction,
  count: number,
  alpha: number,
): FarringtonThreshold {
  const mean = Math.exp(linear);
  const variance = phi + mean * linearSE ** 2;
  const deviation = Math.sqrt((4 / 9) * Math.cbrt(mean) * variance);
  const centre = mean ** (2 / 3);
  return {
    upperbound: (centre - normalQuantile(alpha) * deviation) ** 1.5,
    pValue: normalTail((count ** (2 / 3) - centre) / deviation),
  };
}

/** Negative binomial quantile at the expected count (Noufaily et al. 2013). */
export function negativeBinomialThreshold(
  { linear, phi }: FarringtonPrediction,
  count: number,
  alpha: number,
): FarringtonThreshold {
  const mean = Math.exp(linear);
  const law = negativeBinomialLaw(mean, phi * mean);
  return { upperbound: countQuantile(law, 1 - alpha), pValue: tails(law, count).upper };
}
