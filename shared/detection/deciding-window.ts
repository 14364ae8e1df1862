import type { DecidingWindow } from '../domain/verdict.ts';
import { countLimits } from '../stats/count-limits.ts';
import { addJudgedWeek, addWeek, emptyWindow, predictiveVariance, windowLaw } from './predictive-window.ts';
import type { SeriesState } from './series-state.ts';
import { USUAL_TAIL } from './thresholds.ts';

/** The last `weeks` weeks up to the one at `at` together, with the range that is usual for so many. */
export function decidingWindow({ track, fit }: SeriesState, at: number, weeks: number): DecidingWindow {
  const now = track.index[at] ?? 0;
  const window = emptyWindow();
  addJudgedWeek(window, track, at, fit);
  for (let back = at - 1; back >= 0 && (track.index[back] ?? 0) > now - weeks; back--)
    addWeek(window, track, back, fit);
  const law = windowLaw(window, track.bounded, predictiveVariance(window, fit));
  return {
    events: window.events,
    ...(track.counted ? {} : { exposure: window.exposure }),
    expected: window.expected,
    ...countLimits(law, USUAL_TAIL),
  };
}
