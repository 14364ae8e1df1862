import type { ExcludedWeeks, ExclusionReason } from '../domain/verdict.ts';
import { addWeeks } from '../domain/week.ts';
import type { Track } from './track.ts';

/**
 * Runs of weeks that a baseline leaves out, and why.
 *
 * @param frozen one entry for each week of the track, 1 belongs to an incident
 * @param range first and last index, both included, and the position of the judged week, which comes later
 * @returns oldest first
 */
export function excludedWeeks(
  track: Track,
  frozen: Uint8Array,
  range: { readonly first: number; readonly last: number; readonly before: number },
): readonly ExcludedWeeks[] {
  const runs: { from: number; to: number; why: ExclusionReason }[] = [];
  let at = range.before - 1;
  for (let week = range.last; week >= range.first; week--) {
    while (at >= 0 && (track.index[at] ?? 0) > week) at--;
    const isThere = track.index[at] === week && (track.exposure[at] ?? 0) > 0;
    const why = !isThere ? 'no-data' : reasonOf(track, frozen, at);
    if (why === undefined) continue;
    const run = runs.at(-1);
    if (run?.why === why && run.from === week + 1) run.from = week;
    else runs.push({ from: week, to: week, why });
  }
  const judged = track.weeks[range.before];
  const now = track.index[range.before] ?? 0;
  if (judged === undefined || runs.length === 0) return [];
  return runs.reverse().map(({ from, to, why }) => ({
    from: addWeeks(judged, from - now),
    to: addWeeks(judged, to - now),
    why,
  }));
}

const reasonOf = ({ special }: Track, frozen: Uint8Array, at: number): ExclusionReason | undefined =>
  special[at] ? 'special' : frozen[at] === 1 ? 'incident' : undefined;
