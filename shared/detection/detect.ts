import type { Series } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { Alarm } from './alarm.ts';
import { fitBaseline } from './baseline-fit.ts';
import { gatherBaseline, guardWeeks } from './baseline-weeks.ts';
import { decidingWindow } from './deciding-window.ts';
import { detectableRatio } from './detectable-ratio.ts';
import { crudeLevel, familyLevels } from './family-level.ts';
import { getsWorse } from './gets-worse.ts';
import { updateIncident } from './incident.ts';
import { judgeWeekOfSeries, type Finding } from './judge-week-of-series.ts';
import { stateOf, type SeriesState } from './series-state.ts';
import { thresholdsOf, type Thresholds } from './thresholds.ts';
import { trackOf } from './track.ts';

/** Expected false signals per week over all series. */
const DEFAULT_BUDGET = 0.25;
const FEWEST_BASELINE_WEEKS = 12;

interface Judged {
  readonly state: SeriesState;
  readonly at: number;
  readonly finding: Finding;
}

export interface DetectOptions {
  readonly budget?: number;
}
export type JudgedFamily = readonly { readonly id: string; readonly verdicts: readonly Verdict[] }[];

/**
 * Judges every week of every series, each only from the weeks up to it. All series of one call are one
 * family: they share the false-alarm budget, and short ones borrow the level of the others.
 * The method is told in README.md beside this file.
 *
 * @param series as `seriesSchema` accepts them
 * @returns in the order of the input, a verdict for each week of a series
 * @example detect([{ id: 'kettle', kind: 'count', weeks: [{ week: '2026-W01', events: 2 }] }])
 *   // [{ id: 'kettle', verdicts: [{ week: '2026-W01', verdict: 'insufficient', events: 2, .. }] }]
 */
export function detect(series: readonly Series[], options: DetectOptions = {}): JudgedFamily {
  const states = series.map((one) => stateOf(trackOf(one)));
  judgeWeeks(states, options);
  return verdictsOf(states);
}

export const verdictsOf = (states: readonly SeriesState[]): JudgedFamily =>
  states.map(({ track, verdicts }) => ({ id: track.id, verdicts }));

/**
 * Judges the weeks that are not judged yet.
 *
 * @param states of a whole family, all judged up to the same week
 * @param afterWeek told of each week when all of it is judged
 */
export function judgeWeeks(
  states: readonly SeriesState[],
  { budget = DEFAULT_BUDGET }: DetectOptions,
  afterWeek: (week: number) => void = () => undefined,
): void {
  const levels = familyLevels(states.map(({ track }) => track));
  const thresholds = thresholdsOf(budget);
  for (const [week, members] of byWeek(states)) {
    const judged = members.flatMap((state) => judge(state, levels(week, state.track.bounded)) ?? []);
    const adjusted = benjaminiHochberg(judged.map(({ finding }) => finding.p));
    judged.forEach((one, index) => {
      conclude(one, adjusted[index] ?? 1, thresholds);
    });
    afterWeek(week);
  }
}

/** The series with a point that is not judged yet in each week, weeks ascending. */
function byWeek(states: readonly SeriesState[]): readonly (readonly [number, readonly SeriesState[]])[] {
  const weeks = new Map<number, SeriesState[]>();
  for (const state of states) {
    for (const week of state.track.index.subarray(state.verdicts.length)) {
      const members = weeks.get(week);
      if (members) members.push(state);
      else weeks.set(week, [state]);
    }
  }
  return [...weeks].sort(([a], [b]) => a - b);
}

/** Judges the next week of a series; writes the verdict at once and returns undefined when it is too early. */
function judge(state: SeriesState, familyLevel: number | undefined): Judged | undefined {
  const { track, baseline, incident, fit } = state;
  const at = state.verdicts.length;
  const now = track.index[at] ?? 0;
  const lag = guardWeeks(now - incident.epoch);
  const range = { from: incident.epoch, last: now - lag, before: at, halfLife: fit.halfLife };
  gatherBaseline(baseline, track, incident.frozen, range);
  if (baseline.size < FEWEST_BASELINE_WEEKS || (track.exposure[at] ?? 0) <= 0) {
    state.verdicts.push(insufficient(state, at));
    return undefined;
  }
  fitBaseline(fit, baseline, track.bounded, familyLevel ?? ownLevel(state), lag);
  return { state, at, finding: judgeWeekOfSeries(state, at, lag) };
}

function ownLevel({ track, baseline }: SeriesState): number {
  let events = 0;
  let exposure = 0;
  for (let at = 0; at < baseline.size; at++) {
    events += baseline.events[at] ?? 0;
    exposure += baseline.exposure[at] ?? 0;
  }
  return crudeLevel(track.bounded, events, exposure);
}

function conclude({ state, at, finding }: Judged, q: number, thresholds: Thresholds): void {
  const { track, incident } = state;
  const isDiscovery =
    q <= thresholds.adjusted && finding.p <= thresholds.p && pointsAlong(state, at, finding);
  const signal = isDiscovery ? finding.window : undefined;
  const alarm = signal ?? finding.watch;
  const told = incident.direction === signal?.direction ? incident.told : undefined;
  const isWorse = signal !== undefined && told !== undefined && getsWorse(state, at, signal, told);
  const news = signal && (!told || isWorse) ? { ...signal, week: track.index[at] ?? 0 } : undefined;
  const newsWeek = signal && (news ?? told)?.week;
  const counts = alarm && track.special[at] === undefined;
  const report = counts ? { ...alarm, isSignal: signal !== undefined, news } : undefined;
  updateIncident(incident, track, at, report, finding.plausible);
  const isOfIncident =
    incident.direction !== undefined && incident.direction === (alarm ?? incident).direction;
  const onset = isOfIncident ? incident.onset : alarm?.onset;
  const last = at === track.index.length - 1;
  state.verdicts.push({
    ...measured(state, at),
    verdict: signal ? 'signal' : alarm ? 'watch' : 'in-control',
    ...(alarm && { direction: alarm.direction, rule: alarm.rule, ...sizeOf(state, at, alarm) }),
    expected: finding.expected,
    lower: finding.lower,
    upper: finding.upper,
    p: finding.p,
    q,
    ...(onset !== undefined && { onset: weekAt(state, at, onset) }),
    ...(newsWeek !== undefined && { newsWeek: weekAt(state, at, newsWeek) }),
    ...(isWorse && { worse: true }),
    dispersion: state.fit.dispersion,
    ...(last && { detectableRatio: detectableRatio(state, at) }),
  });
}

/** A week on the other side of its expectation is no news of a change, however clear the weeks before it were. */
function pointsAlong({ track }: SeriesState, at: number, { window, expected }: Finding): boolean {
  const events = track.events[at] ?? 0;
  return window?.direction === 'down' ? events < expected : events > expected;
}

const sizeOf = (
  state: SeriesState,
  at: number,
  { effect, weeks }: Alarm,
): Pick<Verdict, 'effect' | 'windowWeeks' | 'window'> => ({
  effect,
  windowWeeks: weeks,
  window: decidingWindow(state, at, weeks),
});

/** What is known of a week without any judgement. */
function measured({ track, baseline }: SeriesState, at: number) {
  const week = track.weeks[at];
  if (week === undefined) throw new Error(`Cannot judge a series: it must have a week ${String(at)}`);
  const exposure = track.exposure[at] ?? 0;
  return {
    week,
    events: track.events[at] ?? 0,
    ...(track.counted ? {} : { exposure }),
    ...(track.special[at] && { note: track.special[at].name }),
    baselineWeeks: baseline.size,
    ...(baseline.size > 0 && {
      baselineFirst: track.weeks[baseline.first],
      baselineLast: track.weeks[baseline.last],
    }),
    ...(baseline.excluded.length > 0 && { excluded: baseline.excluded }),
  };
}

const insufficient = (state: SeriesState, at: number): Verdict => ({
  ...measured(state, at),
  verdict: 'insufficient',
  expected: 0,
  lower: 0,
  upper: 0,
});

/** ISO week of an index, counted from the week at `at`. */
const weekAt = (state: SeriesState, at: number, index: number): IsoWeek =>
  addWeeks(measured(state, at).week, index - (state.track.index[at] ?? 0));
