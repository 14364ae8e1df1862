/**
 * Indexes where at least `length` values rise, or fall, steadily.
 *
 * @example steadyTrend([1, 2, 3, 3], 3) // [2]
 */
export function steadyTrend(z: readonly number[], length: number): readonly number[] {
  let direction = 0;
  let run = 1;
  return z.flatMap((value, index) => {
    const now = index === 0 ? 0 : Math.sign(value - (z[index - 1] ?? value));
    run = now !== 0 && now === direction ? run + 1 : 1 + Math.abs(now);
    direction = now;
    return run >= length ? [index] : [];
  });
}
