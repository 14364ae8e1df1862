import { tails, type Tails } from '../stats/tails.ts';
import { logTail } from '../stats/sum-tail.ts';
import { countLimits } from '../stats/count-limits.ts';
import type { SpecialWeek } from '../domain/special-week.ts';
import type { Direction } from '../domain/verdict.ts';
import type { Alarm } from './alarm.ts';
import { changeEvidence } from './change-evidence.ts';
import { passesGuard, windowPassesGuard } from './guards.ts';
import {
  addJudgedWeek,
  addWeek,
  emptyWindow,
  predictiveVariance,
  windowLaw,
  type PredictiveWindow,
} from './predictive-window.ts';
import type { SeriesState } from './series-state.ts';
import { SPIKE_TAIL, USUAL_TAIL } from './thresholds.ts';

const WINDOWS = [1, 2, 4, 8, 13];
/** Every window is a look of its own. */
const LOOKS = WINDOWS.length;
/** Windows nearer to the expectation than this, in standard deviations, cannot matter. */
const NEAR = 1;

/** Judgement of one week of one series before the family is looked at. */
export interface Finding {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  /** Smallest guarded tail over the windows, times the looks; 1 when no window stands out. */
  readonly p: number;
  /** The window that gave `p`. */
  readonly window: Alarm | undefined;
  /** Slow or fast path. */
  readonly watch: Alarm | undefined;
  /** Two-sided tail of the longest windows up to 8 weeks. */
  readonly plausible: number;
}

/**
 * Judges the week at `at` against the fitted baseline of the state.
 *
 * @param lag windows end before the baseline begins
 */
export function judgeWeekOfSeries(state: SeriesState, at: number, lag: number): Finding {
  const { track, fit } = state;
  const now = track.index[at] ?? 0;
  const week = emptyWindow();
  addJudgedWeek(week, track, at, fit);
  const law = windowLaw(week, track.bounded, predictiveVariance(week, fit));
  const tail = tails(law, week.events);
  const usual = { expected: week.expected, ...countLimits(law, USUAL_TAIL) };
  const special = track.special[at];
  if (special) return { ...usual, ...unsuspected(spike(week, tail, now), special) };
  const scan = scanWindows(state, at, lag, tail);
  return { ...usual, ...scan, watch: spike(week, tail, now) ?? changeEvidence(state, at, lag) };
}

/** A special week is no evidence: at most a watch, when it goes far beyond what the reason explains. */
const unsuspected = (
  watch: Alarm | undefined,
  { expect }: SpecialWeek,
): Pick<Finding, 'p' | 'window' | 'watch' | 'plausible'> => ({
  p: 1,
  window: undefined,
  watch: expect === 'more' ? undefined : watch,
  plausible: 0,
});

function spike(week: PredictiveWindow, tail: Tails, now: number): Alarm | undefined {
  if (tail.midUpper > SPIKE_TAIL || !passesGuard('up', week.events, week.expected)) return undefined;
  const { events, expected } = week;
  return { direction: 'up', rule: 'spike', onset: now, weeks: 1, events, effect: events / expected };
}

function scanWindows(
  state: SeriesState,
  at: number,
  lag: number,
  oneWeek: Tails,
): Pick<Finding, 'p' | 'window' | 'plausible'> {
  const { track, fit } = state;
  const now = track.index[at] ?? 0;
  const window = emptyWindow();
  let best: { tail: number; alarm: Alarm } | undefined;
  let plausible = 1;
  let back = at;
  for (const weeks of WINDOWS) {
    if (weeks > lag) break;
    for (; back >= 0 && (track.index[back] ?? 0) > now - weeks; back--) addWeek(window, track, back, fit);
    const tail = weeks === 1 ? oneWeek : undefined;
    const found = guardedTail(window, state, tail);
    if (weeks <= 8) plausible = Math.min(1, 2 * (found?.tail ?? 1));
    if (!found || !found.guarded || (best && best.tail <= found.tail)) continue;
    const { events } = window;
    const size = { onset: now - weeks + 1, weeks, events, effect: events / window.expected };
    best = { tail: found.tail, alarm: { direction: found.direction, rule: 'window', ...size } };
  }
  return { p: best ? Math.min(1, LOOKS * best.tail) : 1, window: best?.alarm, plausible };
}

/** Tail of a window in the direction it points to; undefined when it is too near to matter. */
function guardedTail(
  window: PredictiveWindow,
  state: SeriesState,
  known: Tails | undefined,
): { readonly tail: number; readonly direction: Direction; readonly guarded: boolean } | undefined {
  const variance = predictiveVariance(window, state.fit);
  const distance = window.events - window.expected;
  if (distance * distance < NEAR * NEAR * variance) return undefined;
  const direction = distance > 0 ? 'up' : 'down';
  const guarded = windowPassesGuard(direction, window);
  if (known) return { tail: direction === 'up' ? known.upper : known.lower, direction, guarded };
  const law = windowLaw(window, state.track.bounded, variance);
  return { tail: Math.exp(logTail(law, window.events, direction === 'up')), direction, guarded };
}
