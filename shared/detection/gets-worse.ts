import { logTail } from '../stats/sum-tail.ts';
import type { Told } from './incident.ts';
import type { Alarm } from './alarm.ts';
import { addWeek, emptyWindow, predictiveVariance, raisedWindow, windowLaw } from './predictive-window.ts';
import type { SeriesState } from './series-state.ts';
import { HIGHEST_P } from './thresholds.ts';

/** Half as much again as it was told. */
const WORTH_TELLING = 1.5;

/**
 * Is the incident markedly worse than it was told? Judged are the weeks since then, against the level that was told
 * and what is uncertain of it.
 *
 * @param at position of the week that signals
 */
export function getsWorse(state: SeriesState, at: number, signal: Alarm, told: Told): boolean {
  const { track, fit } = state;
  const now = track.index[at] ?? 0;
  const weeks = Math.min(now - told.week, signal.weeks);
  if (signal.direction !== 'up' || weeks < 1) return false;
  const window = emptyWindow();
  for (let back = at; back >= 0 && (track.index[back] ?? 0) > now - weeks; back--)
    addWeek(window, track, back, fit);
  const level = raisedWindow(window, told.effect, track.bounded);
  if (!level || window.events < WORTH_TELLING * level.expected) return false;
  const variance = predictiveVariance(level, fit) + level.expected ** 2 / told.events;
  return Math.exp(logTail(windowLaw(level, track.bounded, variance), window.events, true)) <= HIGHEST_P;
}
