/**
 * Indexes where the condition has held for at least `length` values.
 *
 * @example runsWhere([0.2, 0.9, 2], 2, (value) => Math.abs(value) < 1) // [1]
 */
export function runsWhere(
  z: readonly number[],
  length: number,
  holds: (value: number) => boolean,
): readonly number[] {
  let run = 0;
  return z.flatMap((value, index) => {
    run = holds(value) ? run + 1 : 0;
    return run >= length ? [index] : [];
  });
}
