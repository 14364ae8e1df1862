import { calendarOf, type Track } from './track.ts';

/** Weeks whose mean the coming weeks are taken to have. */
const RECENT = 13;

/**
 * The weeks around the latest one as they are on the whole: each with the mean exposure and offset of the latest weeks, no events.
 *
 * @param at position of the latest week
 * @param span weeks up to the latest one, and weeks after it
 */
export function comingWeeks(
  track: Track,
  at: number,
  span: { readonly before: number; readonly after: number },
): Track {
  const first = (track.index[at] ?? 0) - span.before + 1;
  const size = span.before + span.after;
  const recent = recentWeeks(track, at);
  return {
    ...track,
    ...calendarOf(Int32Array.from({ length: size }, (_, week) => first + week)),
    completeness: new Float64Array(size).fill(1),
    special: [],
    events: new Float64Array(size),
    exposure: new Float64Array(size).fill(recent.exposure),
    offset: new Float64Array(size).fill(recent.offset),
  };
}

function recentWeeks(track: Track, at: number): { readonly exposure: number; readonly offset: number } {
  let exposure = 0;
  let offset = 0;
  let weeks = 0;
  for (let back = at; back >= 0 && weeks < RECENT; back--) {
    const size = track.exposure[back] ?? 0;
    if (size <= 0 || track.special[back]) continue;
    exposure += size;
    offset += track.offset[back] ?? 0;
    weeks++;
  }
  if (weeks === 0) return { exposure: track.exposure[at] ?? 0, offset: track.offset[at] ?? 0 };
  const mean = exposure / weeks;
  return { exposure: track.bounded ? Math.max(1, Math.round(mean)) : mean, offset: offset / weeks };
}
