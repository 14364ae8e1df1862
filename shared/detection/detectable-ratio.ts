import { logTail } from '../stats/sum-tail.ts';
import { countLimits } from '../stats/count-limits.ts';
import {
  addJudgedWeek,
  emptyWindow,
  predictiveVariance,
  raisedWindow,
  windowLaw,
} from './predictive-window.ts';
import type { SeriesState } from './series-state.ts';
import { USUAL_TAIL } from './thresholds.ts';

const WEEKS = 4;
const POWER = 0.8;
const LARGEST = 64;

/**
 * Smallest rise (ratio) that a window of 4 weeks like the judged one shows with probability 0.8: then the
 * events of 4 weeks lie beyond their usual range.
 *
 * @returns undefined when even a 64-fold rise would not be found
 */
export function detectableRatio(state: SeriesState, at: number): number | undefined {
  const window = emptyWindow();
  for (let week = 0; week < WEEKS; week++) addJudgedWeek(window, state.track, at, state.fit);
  const { bounded } = state.track;
  const law = windowLaw(window, bounded, predictiveVariance(window, state.fit));
  const limit = Math.max(3, Math.ceil(1.25 * window.expected), countLimits(law, USUAL_TAIL).upper + 1);
  const found = (ratio: number): boolean => {
    const raised = raisedWindow(window, ratio, bounded);
    if (raised === undefined) return true;
    const risen = windowLaw(raised, bounded, predictiveVariance(raised, state.fit));
    const missed = limit - 1 < risen.mean;
    const tail = Math.exp(logTail(risen, missed ? limit - 1 : limit, !missed));
    return (missed ? 1 - tail : tail) >= POWER;
  };
  let low = 1;
  let high = LARGEST;
  if (!found(high)) return undefined;
  for (let step = 0; step < 12; step++) {
    const middle = Math.sqrt(low * high);
    if (found(middle)) high = middle;
    else low = middle;
  }
  return high;
}
