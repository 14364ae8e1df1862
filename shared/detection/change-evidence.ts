import type { Direction } from '../domain/verdict.ts';
import type { CountLaw } from '../stats/count-law.ts';
import { windowPassesGuard } from './guards.ts';
import type { Alarm } from './alarm.ts';
import {
  addWeek,
  emptyWindow,
  predictiveVariance,
  raisedWindow,
  windowLaw,
  type PredictiveWindow,
} from './predictive-window.ts';
import type { SeriesState } from './series-state.ts';

/** Changes of the level that are looked for. */
const RATIOS = { up: [1.5, 2, 3], down: [1 / 1.5, 1 / 2, 1 / 3] } as const;
/** Evidence at which a change is suspected; chosen by simulation (README.md). */
export const LIMITS = { up: Math.log(160), down: Math.log(150) } as const;
/** Windows nearer to the expectation than half a standard deviation add next to nothing. */
const NEAR = 0.5;
const LARGEST_EXPONENT = 60;

/** Likelihood of the weeks if the level had changed, over that if it had not, summed over when and how much. */
interface Evidence {
  sum: number;
  best: number;
  alarm: Alarm | undefined;
}

const none = (): Evidence => ({ sum: 0, best: 0, alarm: undefined });

/**
 * Slow path: has the level changed in one of the last weeks? The statistic of Shiryaev and Roberts: likelihood ratios
 * of a change at each of the last `lag` weeks, averaged over the ratios looked for, added up over the weeks. Each is
 * taken on the events of all weeks since then together, with what is uncertain of the baseline.
 *
 * @param lag weeks that are not in the baseline
 * @returns the most likely first week, when the evidence is beyond its limit
 */
export function changeEvidence(state: SeriesState, at: number, lag: number): Alarm | undefined {
  const { track, fit } = state;
  const now = track.index[at] ?? 0;
  const window = emptyWindow();
  const evidence = { up: none(), down: none() };
  let back = at;
  for (let weeks = 1; weeks <= lag; weeks++) {
    for (; back >= 0 && (track.index[back] ?? 0) > now - weeks; back--) addWeek(window, track, back, fit);
    const { events, expected } = window;
    const direction: Direction = events > expected ? 'up' : 'down';
    if (!windowPassesGuard(direction, window)) continue;
    const found = isNear(window, state) ? 0 : likelihoodRatio(window, state, direction)(events);
    const into = evidence[direction];
    into.sum += found;
    if (found <= into.best) continue;
    into.best = found;
    into.alarm = {
      direction,
      rule: 'shift',
      onset: now - weeks + 1,
      weeks,
      events,
      effect: events / expected,
    };
  }
  if (Math.log(evidence.up.sum) >= LIMITS.up) return evidence.up.alarm;
  return Math.log(evidence.down.sum) >= LIMITS.down ? evidence.down.alarm : undefined;
}

function isNear(window: PredictiveWindow, { fit }: SeriesState): boolean {
  return (window.events - window.expected) ** 2 < NEAR ** 2 * predictiveVariance(window, fit);
}

/** Likelihood ratio of so many events in the window, averaged over the changes of its level that are looked for. */
export function likelihoodRatio(
  window: PredictiveWindow,
  { track: { bounded }, fit }: SeriesState,
  direction: Direction,
): (events: number) => number {
  const ratios = RATIOS[direction];
  const same = windowLaw(window, bounded, predictiveVariance(window, fit));
  const changed: CountLaw[] = [];
  for (const ratio of ratios) {
    const raised = raisedWindow(window, ratio, bounded);
    if (raised) changed.push(windowLaw(raised, bounded, predictiveVariance(raised, fit)));
  }
  return (events) => {
    const usual = same.logProbability(events);
    let sum = 0;
    for (const law of changed)
      sum += Math.exp(Math.min(LARGEST_EXPONENT, law.logProbability(events) - usual));
    return sum / ratios.length;
  };
}
