import type { Direction } from '../domain/verdict.ts';
import type { Track } from './track.ts';

/** Weeks without an alarm after which an incident may close. */
const QUIET_WEEKS = 8;
/** Weeks after which a lasting change is taken as the new level. */
const REBASE_WEEKS = 26;
/** The last 8 weeks must be this plausible for an incident to close. */
const PLAUSIBLE = 0.05;

/** What a series remembers of its incidents. */
export interface IncidentState {
  direction: Direction | undefined;
  /** Index of the first week of the open incident. */
  onset: number;
  lastAlarm: number;
  /** It was a signal at least once, not only a watch. */
  confirmed: boolean;
  /** First index that counts for baselines. */
  epoch: number;
  /** One entry for each week of the track: 1 is kept out of baselines. */
  readonly frozen: Uint8Array;
}

export const noIncident = (track: Track): IncidentState => ({
  direction: undefined,
  onset: 0,
  lastAlarm: 0,
  confirmed: false,
  epoch: track.index[0] ?? 0,
  frozen: new Uint8Array(track.index.length),
});

/**
 * Opens, prolongs or closes the incident of a series after its week was judged.
 * While it is open, its weeks stay out of the baseline, so that a problem never becomes its own normal.
 *
 * @param at position of the judged week
 * @param alarm direction and first week of a watch or signal, if there is one
 * @param plausible two-sided tail of the last 8 weeks together
 * @returns true when the level was re-based, so that running sums must start anew
 */
export function updateIncident(
  state: IncidentState,
  track: Track,
  at: number,
  alarm: { readonly direction: Direction; readonly onset: number; readonly signal: boolean } | undefined,
  plausible: number,
): boolean {
  const now = track.index[at] ?? 0;
  if (alarm) {
    if (state.direction !== alarm.direction) {
      state.direction = alarm.direction;
      state.onset = alarm.onset;
      state.confirmed = false;
    }
    state.confirmed ||= alarm.signal;
    state.lastAlarm = now;
    for (let back = at; back >= 0 && (track.index[back] ?? 0) >= state.onset; back--) state.frozen[back] = 1;
  }
  if (state.direction === undefined) return false;
  state.frozen[at] = 1;
  if (now - state.lastAlarm >= QUIET_WEEKS && plausible > PLAUSIBLE) {
    release(state, track, at, state.confirmed ? state.lastAlarm + 1 : state.onset);
    return false;
  }
  if (now - state.onset < REBASE_WEEKS) return false;
  state.epoch = state.onset;
  release(state, track, at, state.onset);
  return true;
}

/** Closes the incident and gives its weeks from `first` on back to the baseline. */
function release(state: IncidentState, track: Track, at: number, first: number): void {
  for (let back = at; back >= 0 && (track.index[back] ?? 0) >= first; back--) state.frozen[back] = 0;
  state.direction = undefined;
}
