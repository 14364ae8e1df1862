import type { Track } from './track.ts';

/**
 * First week in which two families are not the same: a series that one of them has not, a week more, another number.
 *
 * @returns Infinity when there is none
 */
export function firstDifference(before: readonly Track[], after: readonly Track[]): number {
  let first = Infinity;
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    const [one, other] = [before[at], after[at]];
    const same =
      one && other && one.id === other.id && one.bounded === other.bounded && one.counted === other.counted;
    const different = same ? firstDifferentWeek(one, other) : Math.min(startOf(one), startOf(other));
    first = Math.min(first, different);
  }
  return first;
}

const startOf = (track: Track | undefined): number => track?.index[0] ?? Infinity;

function firstDifferentWeek(one: Track, other: Track): number {
  const length = Math.max(one.index.length, other.index.length);
  for (let at = 0; at < length; at++) {
    if (!isSameWeek(one, other, at)) {
      return Math.min(one.index[at] ?? Infinity, other.index[at] ?? Infinity);
    }
  }
  return Infinity;
}

const isSameWeek = (one: Track, other: Track, at: number): boolean =>
  one.index[at] === other.index[at] &&
  one.events[at] === other.events[at] &&
  one.exposure[at] === other.exposure[at] &&
  one.offset[at] === other.offset[at] &&
  one.completeness[at] === other.completeness[at] &&
  one.special[at]?.name === other.special[at]?.name &&
  one.special[at]?.expect === other.special[at]?.expect;
