import type { PublishedVerdict } from '../domain/signal.ts';
import { addWeeks } from '../domain/week.ts';
import { quantile } from '../stats/dispersion/quantile.ts';

/** Usual is the median of so many weeks before the change. */
const USUAL_WEEKS = 8;
/** So many times the usual feedback is a flood. */
const FLOOD = 3;
/** Part of the usual defects that must be gone before it is an improvement all the same. */
const STILL_THERE = 0.7;

/**
 * A share that falls because many more people answer, while as many defects are told as ever, is no improvement: they
 * were invited. Such a signal is only a watch.
 *
 * @param before judged weeks of the same series up to this one, oldest first
 */
export function withoutFlood(
  verdict: PublishedVerdict,
  before: readonly PublishedVerdict[],
): PublishedVerdict {
  const { kind, direction, week, onset = week, windowWeeks = 1, events, exposure = 0 } = verdict;
  if (verdict.verdict !== 'signal' || direction !== 'down' || kind !== 'proportion') return verdict;
  const window = addWeeks(week, 1 - windowWeeks);
  const start = onset < window ? onset : window;
  const usual = before.filter((one) => one.week < start).slice(-USUAL_WEEKS);
  if (usual.length < USUAL_WEEKS) return verdict;
  const medianOf = (pick: (one: PublishedVerdict) => number): number => quantile(usual.map(pick), 0.5);
  const usualExposure = medianOf((one) => one.exposure ?? 0);
  if (exposure < FLOOD * usualExposure || events < STILL_THERE * medianOf((one) => one.events))
    return verdict;
  const note = `${String(exposure)} answers where ${String(Math.round(usualExposure))} are usual, and as many defects as ever: invited, not improved`;
  return { ...verdict, verdict: 'watch', note };
}
