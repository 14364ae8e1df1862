import type { Track } from './track.ts';

/** Weeks before the judged one that the family's mean leaves out: it must not learn from a fresh problem. */
const GUARD = 13;

interface Member {
  readonly track: Track;
  position: number;
  events: number;
  exposure: number;
}

/**
 * Level that the family suggests to a series with little history: the mean of the levels of all series of
 * its kind, on the log-odds or log scale, from the weeks up to 13 before the judged one.
 * Weeks must be asked for in ascending order.
 *
 * @returns undefined while no series of the kind is that old
 */
export function familyLevels(
  tracks: readonly Track[],
): (week: number, bounded: boolean) => number | undefined {
  const members: readonly Member[] = tracks.map((track) => ({ track, position: 0, events: 0, exposure: 0 }));
  const levels = {
    week: -1,
    bounded: undefined as number | undefined,
    open: undefined as number | undefined,
  };
  return (week, bounded) => {
    if (levels.week !== week) {
      for (const member of members) advance(member, week - GUARD);
      levels.week = week;
      levels.bounded = meanLevel(members.filter(({ track }) => track.bounded));
      levels.open = meanLevel(members.filter(({ track }) => !track.bounded));
    }
    return bounded ? levels.bounded : levels.open;
  };
}

function advance(member: Member, last: number): void {
  const { track } = member;
  while (member.position < track.index.length && (track.index[member.position] ?? 0) <= last) {
    if (!track.special[member.position]) {
      member.events += track.events[member.position] ?? 0;
      member.exposure += track.exposure[member.position] ?? 0;
    }
    member.position++;
  }
}

function meanLevel(members: readonly Member[]): number | undefined {
  let sum = 0;
  let count = 0;
  for (const { track, events, exposure } of members) {
    if (exposure <= 0) continue;
    sum += crudeLevel(track.bounded, events, exposure);
    count++;
  }
  return count === 0 ? undefined : sum / count;
}

/** Level of so many events; half an event keeps it finite. */
export const crudeLevel = (bounded: boolean, events: number, exposure: number): number =>
  bounded ? Math.log((events + 0.5) / (exposure - events + 0.5)) : Math.log((events + 0.5) / (exposure + 1));
