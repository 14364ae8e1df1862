/** Rounding is no finding: a value on its limit is inside. */
const ROUNDING = 1e-12;

/**
 * Indexes of the points strictly outside of their limits.
 *
 * @example pointsBeyond([1, 9], [0, 0], [5, 5]) // [1]
 */
export function pointsBeyond(
  values: readonly (number | undefined)[],
  lcl: readonly (number | undefined)[],
  ucl: readonly (number | undefined)[],
): readonly number[] {
  return values.flatMap((value, index) => {
    const [low, high] = [lcl[index], ucl[index]];
    if (value === undefined || low === undefined || high === undefined) return [];
    const slack = ROUNDING * Math.abs(value);
    return value > high + slack || value < low - slack ? [index] : [];
  });
}
