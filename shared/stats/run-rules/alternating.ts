/**
 * Indexes where at least `length` values go up and down in turn.
 *
 * @example alternating([1, 2, 1, 2], 4) // [3]
 */
export function alternating(z: readonly number[], length: number): readonly number[] {
  let direction = 0;
  let run = 1;
  return z.flatMap((value, index) => {
    const now = index === 0 ? 0 : Math.sign(value - (z[index - 1] ?? value));
    run = now !== 0 && now === -direction ? run + 1 : 1 + Math.abs(now);
    direction = now;
    return run >= length ? [index] : [];
  });
}
