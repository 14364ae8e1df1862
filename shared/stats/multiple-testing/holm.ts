import { demandProbabilities } from './demand-probabilities.ts';

/**
 * Adjusted p-values of Holm (1979): the guarantee of Bonferroni with more power.
 *
 * @param pValues each 0..1
 * @returns in the order of the input
 * @example holm([0.01, 0.04, 0.5]) // [0.03, 0.08, 0.5]
 */
export function holm(pValues: readonly number[]): readonly number[] {
  demandProbabilities(pValues);
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let largest = 0;
  order.forEach(({ p, index }, position) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - position)));
    adjusted[index] = largest;
  });
  return adjusted;
}
