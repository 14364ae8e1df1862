import { benjaminiHochberg } from '../benjamini-hochberg.ts';
import { demandProbabilities } from './demand-probabilities.ts';

/**
 * Adjusted p-values of Benjamini and Yekutieli (2001): false-discovery control whatever the dependence of the tests.
 *
 * @param pValues each 0..1
 * @returns in the order of the input
 * @example benjaminiYekutieli([0.01, 0.04, 0.5]) // [0.055, 0.11, 0.917]
 */
export function benjaminiYekutieli(pValues: readonly number[]): readonly number[] {
  demandProbabilities(pValues);
  const penalty = pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return benjaminiHochberg(pValues).map((p) => Math.min(1, p * penalty));
}
