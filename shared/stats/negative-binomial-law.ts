import type { CountLaw } from './count-law.ts';
import { logNegativeBinomial } from './log-negative-binomial.ts';
import { poissonLaw } from './poisson-law.ts';

/**
 * Negative binomial law of counts whose rate varies from week to week.
 *
 * @param mean greater than 0
 * @param variance that of the counts; at or below the mean it is the Poisson law
 * @example negativeBinomialLaw(2, 3)
 */
export function negativeBinomialLaw(mean: number, variance: number): CountLaw {
  const excess = variance - mean;
  if (excess <= 1e-9 * mean) return poissonLaw(mean);
  const size = (mean * mean) / excess;
  const p = mean / variance;
  const q = excess / variance;
  return {
    mean,
    deviation: Math.sqrt(variance),
    max: Infinity,
    logProbability: (count) => logNegativeBinomial(count, size, p, q),
    ratio: (count) => ((count + size) / (count + 1)) * q,
  };
}
