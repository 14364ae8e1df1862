import { demand } from '../input/demand.ts';
import { subgroups, type Subgroup } from '../input/subgroups.ts';
import { total } from '../input/total.ts';

/** Parts of the change of a pooled share; they add up to it. */
export interface MixEffect {
  /** Pooled share after minus before. */
  readonly change: number;
  /** What the strata themselves changed: sum of mean part x change of share. */
  readonly rate: number;
  /** What only their parts changed: sum of mean share x change of part. */
  readonly mix: number;
}

/**
 * Splits the change of a pooled share over strata (sources) into what happened in them and what their mix did
 * (Kitagawa 1955). A stratum seen on one side only changed nothing but the mix.
 *
 * @returns undefined when one side is empty
 * @throws RangeError for lists of different lengths, negative or fractional counts, counts above their size
 * @example mixEffect({ beforeCounts: [2, 8], beforeSizes: [100, 100], afterCounts: [1, 12], afterSizes: [50, 150] })
 *   // { change: 0.015, rate: 0, mix: 0.015 }
 */
export function mixEffect(input: {
  readonly beforeCounts: readonly number[];
  readonly beforeSizes: readonly number[];
  readonly afterCounts: readonly number[];
  readonly afterSizes: readonly number[];
}): MixEffect | undefined {
  const before = subgroups(input.beforeCounts, input.beforeSizes, 'share');
  const after = subgroups(input.afterCounts, input.afterSizes, 'share');
  demand(before.length === after.length, 'both sides must have the same strata', after.length);
  const sizeBefore = total(before, ({ size }) => size);
  const sizeAfter = total(after, ({ size }) => size);
  if (sizeBefore === 0 || sizeAfter === 0) return undefined;
  let rate = 0;
  let mix = 0;
  before.forEach((old, index) => {
    const now = after[index] ?? { count: 0, size: 0 };
    const [oldShare, nowShare] = [shareOf(old, now), shareOf(now, old)];
    const [oldPart, nowPart] = [old.size / sizeBefore, now.size / sizeAfter];
    rate += ((oldPart + nowPart) / 2) * (nowShare - oldShare);
    mix += ((oldShare + nowShare) / 2) * (nowPart - oldPart);
  });
  const pooled = (side: readonly Subgroup[], size: number): number =>
    total(side, ({ count }) => count) / size;
  return { change: pooled(after, sizeAfter) - pooled(before, sizeBefore), rate, mix };
}

/** Share of the side, or of the other where it saw nothing. */
function shareOf(side: Subgroup, other: Subgroup): number {
  if (side.size > 0) return side.count / side.size;
  return other.size > 0 ? other.count / other.size : 0;
}
