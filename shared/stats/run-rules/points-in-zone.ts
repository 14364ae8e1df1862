/**
 * Indexes beyond `zone` on one side, where at least `k` of the latest `m` values are so.
 *
 * @param z standardised values
 * @param zone distance from the centre, strict
 * @example pointsInZone([2.1, 0, 2.5], { k: 2, m: 3, zone: 2 }) // [2]
 */
export function pointsInZone(
  z: readonly number[],
  { k, m, zone }: { readonly k: number; readonly m: number; readonly zone: number },
): readonly number[] {
  return z.flatMap((value, index) => {
    const side = Math.sign(value);
    if (value * side <= zone) return [];
    const window = z.slice(Math.max(0, index + 1 - m), index + 1);
    return window.filter((other) => other * side > zone).length >= k ? [index] : [];
  });
}
