/**
 * Indexes where a run of at least `length` values on one side of the centre ends or goes on. A value on the centre
 * breaks a run, an undefined one is passed over.
 *
 * @param z distances from the centre line
 * @example runsOnOneSide([1, 2, 1, -1], 3) // [2]
 */
export function runsOnOneSide(z: readonly (number | undefined)[], length: number): readonly number[] {
  let side = 0;
  let run = 0;
  return z.flatMap((value, index) => {
    if (value === undefined) return [];
    const now = Math.sign(value);
    run = now !== 0 && now === side ? run + 1 : Math.abs(now);
    side = now;
    return run >= length ? [index] : [];
  });
}
