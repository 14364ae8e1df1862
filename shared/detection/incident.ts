import type { Direction } from '../domain/verdict.ts';
import type { Track } from './track.ts';

/** Weeks without an alarm after which an incident may close. */
const QUIET_WEEKS = 8;
/** Weeks after which a change that still lasts and gets no worse is taken as the new level. */
const REBASE_WEEKS = 26;
/** Weeks from onset to last alarm of a problem that lasted. */
const LASTING_WEEKS = 2;
/** At this tail of the last 8 weeks the old level is plausible again: the incident may close, and is no new level. */
const PLAUSIBLE = 0.05;

/** The news that an incident was, last time it was news. */
export interface Told {
  /** Index of the week. */
  readonly week: number;
  /** Observed / expected over the deciding weeks, and the events that it was seen in. */
  readonly effect: number;
  readonly events: number;
}

/** A watch or signal as the incident sees it. */
export interface IncidentAlarm {
  readonly direction: Direction;
  /** Index of its first week. */
  readonly onset: number;
  readonly isSignal: boolean;
  /** Given when the week is news. */
  readonly news: Told | undefined;
}

/** What a series remembers of its incidents. */
export interface IncidentState {
  direction: Direction | undefined;
  /** Index of the first week of the open incident. */
  onset: number;
  lastAlarm: number;
  /** What was told of it; undefined while it is only a watch. */
  told: Told | undefined;
  /** First index that counts for baselines. */
  epoch: number;
  /** One entry for each week of the track: 1 is kept out of baselines. */
  readonly frozen: Uint8Array;
}

export const noIncident = (track: Track): IncidentState => ({
  direction: undefined,
  onset: 0,
  lastAlarm: 0,
  told: undefined,
  epoch: track.index[0] ?? 0,
  frozen: new Uint8Array(track.index.length),
});

/**
 * Opens, prolongs or closes the incident of a series after its week was judged.
 * While it is open, its weeks stay out of the baseline, so that a problem never becomes its own normal.
 *
 * @param at position of the judged week
 * @param plausible two-sided tail of the last 8 weeks together
 */
export function updateIncident(
  state: IncidentState,
  track: Track,
  at: number,
  alarm: IncidentAlarm | undefined,
  plausible: number,
): void {
  const now = track.index[at] ?? 0;
  if (alarm && changesDirection(state, alarm)) {
    state.direction = undefined;
  }
  if (alarm && (state.direction === undefined || state.direction === alarm.direction)) {
    if (state.direction === undefined) {
      state.direction = alarm.direction;
      state.onset = alarm.onset;
      state.told = undefined;
    }
    state.told = alarm.news ?? state.told;
    state.lastAlarm = now;
    for (let back = at; back >= 0 && (track.index[back] ?? 0) >= state.onset; back--) state.frozen[back] = 1;
  }
  if (state.direction === undefined) return;
  state.frozen[at] = 1;
  if (plausible > PLAUSIBLE) {
    if (now - state.lastAlarm < QUIET_WEEKS) return;
    release(state, track, at, wasProblem(state) ? state.lastAlarm + 1 : state.onset);
    return;
  }
  if (now - Math.max(state.onset, state.told?.week ?? 0) < REBASE_WEEKS) return;
  state.epoch = state.onset;
  release(state, track, at, state.onset);
}

/**
 * Watches that came to nothing, and spikes that were over at once, are part of how the series varies: where they come
 * again, they are usual. A problem that lasted never becomes its own normal.
 */
const wasProblem = ({ told, onset, lastAlarm }: IncidentState): boolean =>
  told !== undefined && lastAlarm - onset >= LASTING_WEEKS;

/** What was told is not taken back by a suspicion. */
const changesDirection = (state: IncidentState, alarm: IncidentAlarm): boolean =>
  state.direction !== alarm.direction && (state.told === undefined || alarm.isSignal);

/** Closes the incident and gives its weeks from `first` on back to the baseline. */
function release(state: IncidentState, track: Track, at: number, first: number): void {
  for (let back = at; back >= 0 && (track.index[back] ?? 0) >= first; back--) state.frozen[back] = 0;
  state.direction = undefined;
}
