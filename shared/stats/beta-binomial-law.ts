import { binomialLaw } from './binomial-law.ts';
import type { CountLaw } from './count-law.ts';
import { logNegativeBinomial } from './log-negative-binomial.ts';

/** Below this the law cannot be told from the binomial. */
const NO_CORRELATION = 1e-12;

/**
 * Beta-binomial law: the share behind the events varies from week to week.
 * Its probability is that of a negative binomial pair given their sum, which keeps full precision
 * where the textbook form of six log-gammas does not.
 *
 * @param n opportunities, whole
 * @param mean expected share, between 0 and 1, both excluded
 * @param rho intra-class correlation, 0 (binomial) to below 1
 * @example betaBinomialLaw(20, 0.05, 0.02)
 */
export function betaBinomialLaw(n: number, mean: number, rho: number): CountLaw {
  if (rho * Math.max(1, n) < NO_CORRELATION || n < 2) return binomialLaw(n, mean);
  const strength = 1 / rho - 1;
  const alpha = mean * strength;
  const beta = (1 - mean) * strength;
  const p = strength / (strength + n);
  const q = n / (strength + n);
  const sum = logNegativeBinomial(n, strength, p, q);
  return {
    mean: n * mean,
    deviation: Math.sqrt(n * mean * (1 - mean) * (1 + (n - 1) * rho)),
    max: n,
    logProbability: (count) =>
      logNegativeBinomial(count, alpha, p, q) + logNegativeBinomial(n - count, beta, p, q) - sum,
    ratio: (count) => ((n - count) * (count + alpha)) / ((count + 1) * (n - count - 1 + beta)),
  };
}
