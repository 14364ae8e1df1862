import type { CountLaw } from '../count-law.ts';
import { countLimits } from '../count-limits.ts';

/**
 * Smallest count whose P(X <= count) reaches `probability`.
 *
 * @param probability between 0 and 1, not one half
 * @example countQuantile(binomialLaw(35, 0.5), 0.05) // 13
 */
export const countQuantile = (law: CountLaw, probability: number): number =>
  probability < 0.5 ? countLimits(law, probability).lower : countLimits(law, 1 - probability).upper;
