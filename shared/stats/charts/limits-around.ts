/**
 * Control limits around a centre line, kept inside 0..highest.
 *
 * @param deviation standard deviation per point; undefined where there is no point
 * @example limitsAround(0.2, [0.1], 3, 1) // { lcl: [0], ucl: [0.5] }
 */
export function limitsAround(
  centre: number,
  deviation: readonly (number | undefined)[],
  sigmas: number,
  highest: number,
): { readonly lcl: readonly (number | undefined)[]; readonly ucl: readonly (number | undefined)[] } {
  const at = (sign: number): readonly (number | undefined)[] =>
    deviation.map((one) =>
      one === undefined ? undefined : Math.min(highest, Math.max(0, centre + sign * sigmas * one)),
    );
  return { lcl: at(-1), ucl: at(1) };
}
