/**
 * Adjusted p-values of Benjamini and Hochberg (1995): an adjusted value at or below the level means that at
 * most this share of all such findings is expected to be false.
 *
 * @param pValues each 0..1
 * @returns in the order of the input
 * @example benjaminiHochberg([0.01, 0.04, 0.5]) // [0.03, 0.06, 0.5]
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  order.forEach(({ p, index }, position) => {
    smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - position));
    adjusted[index] = smallest;
  });
  return adjusted;
}
