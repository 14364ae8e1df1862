import type { ExcludedWeeks } from '../domain/verdict.ts';
import { excludedWeeks } from './excluded-weeks.ts';
import type { Track } from './track.ts';

/** Two years are remembered. */
const LONGEST = 104;

/** Columns of the weeks that make the baseline; reused from week to week. */
export interface BaselineWeeks {
  size: number;
  /** Positions of the first and last week in the track; -1 without any. */
  first: number;
  last: number;
  /** Weeks between the first that may count and the judged one's guard that do not, oldest first. */
  excluded: readonly ExcludedWeeks[];
  readonly events: Float64Array;
  readonly exposure: Float64Array;
  readonly offset: Float64Array;
  readonly sine: Float64Array;
  readonly cosine: Float64Array;
  /** Weight by age, 1 for the latest. */
  readonly recency: Float64Array;
}

const column = (): Float64Array => new Float64Array(LONGEST);

export const emptyBaseline = (): BaselineWeeks => ({
  size: 0,
  first: -1,
  last: -1,
  excluded: [],
  events: column(),
  exposure: column(),
  offset: column(),
  sine: column(),
  cosine: column(),
  recency: column(),
});

/**
 * Weeks between the judged week and its baseline: 2 for a young series, up to 13 for an old one, so that a
 * problem that grows slowly does not become its own normal.
 *
 * @param history weeks before the judged one
 */
export const guardWeeks = (history: number): number => Math.min(13, Math.max(2, history - 25));

/**
 * Gathers the usable weeks `last - 103 .. last` into `into`: weeks with an exposure that are
 * not special and that no incident froze.
 *
 * @param frozen one entry for each week of the track, 1 is left out
 * @param range first index that counts (later when the level was re-based), last index, position of the judged week,
 *   and the weeks after which a week counts half
 */
export function gatherBaseline(
  into: BaselineWeeks,
  track: Track,
  frozen: Uint8Array,
  range: { readonly from: number; readonly last: number; readonly before: number; readonly halfLife: number },
): void {
  const first = Math.max(range.from, range.last - LONGEST + 1);
  into.first = into.last = -1;
  let size = 0;
  for (let at = range.before - 1; at >= 0; at--) {
    const week = track.index[at] ?? 0;
    if (week < first) break;
    const exposure = track.exposure[at] ?? 0;
    if (week > range.last || frozen[at] === 1 || track.special[at] || exposure <= 0) continue;
    if (size === 0) into.last = at;
    into.first = at;
    into.events[size] = track.events[at] ?? 0;
    into.exposure[size] = exposure;
    into.offset[size] = track.offset[at] ?? 0;
    into.sine[size] = track.sine[at] ?? 0;
    into.cosine[size] = track.cosine[at] ?? 0;
    into.recency[size] = 0.5 ** ((range.last - week) / range.halfLife);
    size++;
  }
  into.size = size;
  const span = { first, last: range.last, before: range.before };
  into.excluded = size > range.last - first ? [] : excludedWeeks(track, frozen, span);
}
