import { countLimits } from '../stats/count-limits.ts';
import type { BaselineFit } from './baseline-fit.ts';
import { likelihoodRatio } from './change-evidence.ts';
import { alarms, evidenceAt, tabulate, type EvidenceTable } from './evidence-table.ts';
import { passesGuard } from './guards.ts';
import {
  addWeek,
  emptyWindow,
  predictiveVariance,
  windowLaw,
  type PredictiveWindow,
} from './predictive-window.ts';
import type { SeriesState } from './series-state.ts';
import { SPIKE_TAIL } from './thresholds.ts';

/** Windows that begin so many weeks before the change; those in between are interpolated. */
const EARLIER = [0, 1, 2, 4, 7];

/** What it takes for a week after a change to be noticed. */
export interface NoticeRule {
  /** Fewest events of the week that are a spike. */
  readonly spike: number;
  /** Evidence of the latest 1, 2 .. weeks by their events, all later than the first week of the change. */
  readonly later: readonly EvidenceTable[];
  /**
   * Evidence of all longer windows together, by the events since the change: earlier weeks are as expected. Undefined
   * when no window is as long as that.
   */
  readonly whole: EvidenceTable | undefined;
}

/**
 * The rule of the detector for a week, tabulated.
 *
 * @param state its track holds typical weeks, its fit the baseline
 * @param at position of the week
 * @param weeks since the change, this one included
 * @param lag weeks that are not in the baseline
 */
export function noticeRule(state: SeriesState, at: number, weeks: number, lag: number): NoticeRule {
  const windows: PredictiveWindow[] = [];
  const window = emptyWindow();
  for (let size = 1; size <= lag; size++) {
    addWeek(window, state.track, at - size + 1, state.fit);
    windows.push({ ...window });
  }
  const [one = window] = windows;
  const law = windowLaw(one, state.track.bounded, predictiveVariance(one, state.fit));
  return {
    spike: Math.max(fewest(one), countLimits(law, SPIKE_TAIL).upper + 1),
    later: windows.slice(0, weeks - 1).map((later) => table(evidenceBeyond(state, later, later), later)),
    whole: wholeTable(state, windows.slice(weeks - 1)),
  };
}

/** @param windows since the change, and those that begin 1, 2 .. weeks earlier */
function wholeTable(state: SeriesState, windows: readonly PredictiveWindow[]): EvidenceTable | undefined {
  const [since] = windows;
  if (since === undefined) return undefined;
  const parts = interpolationWeights(EARLIER, windows.length).map(({ at, weight }) => ({
    weight,
    evidence: evidenceBeyond(state, windows[at] ?? since, since),
  }));
  return table(
    (events) => parts.reduce((sum, { weight, evidence }) => sum + weight * evidence(events), 0),
    since,
  );
}

/** Weights with which a sum over 0 .. size - 1 is made of some of its terms, linear in between. */
function interpolationWeights(
  nodes: readonly number[],
  size: number,
): readonly { readonly at: number; readonly weight: number }[] {
  const some = [...nodes.filter((node) => node < size - 1), size - 1];
  return some.map((at, index) => {
    const left = at - (some[index - 1] ?? at - 1);
    const right = (some[index + 1] ?? at + 1) - at;
    return { at, weight: (left + right) / 2 };
  });
}

const table = (evidence: (events: number) => number, window: PredictiveWindow): EvidenceTable =>
  tabulate(evidence, { from: fewest(window), deviation: Math.sqrt(window.variance) });

/** Fewest events of a window that the guard lets pass. */
const fewest = ({ expected }: PredictiveWindow): number => Math.max(3, Math.ceil(1.25 * expected));

/** Evidence of the window by the events of its later part; the earlier ones scatter about their expectation. */
function evidenceBeyond(
  state: SeriesState,
  whole: PredictiveWindow,
  part: PredictiveWindow,
): (events: number) => number {
  const ratio = likelihoodRatio(whole, state, 'up');
  const most = state.track.bounded ? whole.exposure : Infinity;
  const evidence = (events: number): number =>
    passesGuard('up', events, whole.expected) ? ratio(Math.min(events, most)) : 0;
  if (whole === part) return evidence;
  const expected = whole.expected - part.expected;
  const spread = Math.sqrt(ownVariance(whole, state.fit) - ownVariance(part, state.fit));
  return (events) => (evidence(events + expected - spread) + evidence(events + expected + spread)) / 2;
}

/** Variance of the events without the caution of the limits. */
const ownVariance = (
  { level, variance }: PredictiveWindow,
  { ownVariation, variation }: BaselineFit,
): number => level + (variation > 0 ? ((variance - level) * ownVariation) / variation : 0);

/**
 * Is a week noticed?
 *
 * @param events by week since the change
 * @param weeks since the change, this one included
 */
export function isNoticed({ spike, later, whole }: NoticeRule, events: Float64Array, weeks: number): boolean {
  if ((events[weeks - 1] ?? 0) >= spike) return true;
  let evidence = 0;
  let sum = 0;
  for (let size = 1; size <= weeks; size++) {
    sum += events[weeks - size] ?? 0;
    const known = size === weeks ? whole : later[size - 1];
    if (known) evidence += evidenceAt(known, sum);
  }
  return alarms(evidence);
}
