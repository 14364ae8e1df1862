import { demandProbabilities } from './demand-probabilities.ts';

/**
 * Adjusted p-values of Bonferroni: at or below the level, no finding at all is false with that much confidence.
 *
 * @param pValues each 0..1
 * @returns in the order of the input
 * @example bonferroni([0.01, 0.04, 0.5]) // [0.03, 0.12, 1]
 */
export function bonferroni(pValues: readonly number[]): readonly number[] {
  demandProbabilities(pValues);
  return pValues.map((p) => Math.min(1, p * pValues.length));
}
