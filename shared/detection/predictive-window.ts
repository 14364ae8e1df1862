import { betaBinomialLaw } from '../stats/beta-binomial-law.ts';
import type { CountLaw } from '../stats/count-law.ts';
import { negativeBinomialLaw } from '../stats/negative-binomial-law.ts';
import type { BaselineFit } from './baseline-fit.ts';
import { dispersionAt, expectationAt, type Expectation } from './level-model.ts';
import type { Track } from './track.ts';

/** What the baseline expects of some weeks together. */
export interface PredictiveWindow {
  exposure: number;
  events: number;
  expected: number;
  /** Variance of the events around the expectation, weeks varying on their own. */
  variance: number;
  /** Sensitivity of the expectation to level, sine and cosine. */
  level: number;
  sine: number;
  cosine: number;
  /** The week that lacks most events. */
  lowestEvents: number;
  lowestExpected: number;
  /** Share of the feedback that is there of the week that lacks most of it. */
  completeness: number;
}

export const emptyWindow = (): PredictiveWindow => ({
  exposure: 0,
  events: 0,
  expected: 0,
  variance: 0,
  level: 0,
  sine: 0,
  cosine: 0,
  lowestEvents: 0,
  lowestExpected: 0,
  completeness: 1,
});

const expectation: Expectation = { mean: 0, plain: 0, spread: 0 };

/** Adds one week of the track to a window over several; a special week says nothing of the others. */
export function addWeek(window: PredictiveWindow, track: Track, at: number, fit: BaselineFit): void {
  if (!track.special[at]) addJudgedWeek(window, track, at, fit);
}

/** Adds one week of the track to the window, special or not. */
export function addJudgedWeek(window: PredictiveWindow, track: Track, at: number, fit: BaselineFit): void {
  const exposure = track.exposure[at] ?? 0;
  if (exposure <= 0) return;
  const sin = track.sine[at] ?? 0;
  const cos = track.cosine[at] ?? 0;
  const predictor = fit.level + (track.offset[at] ?? 0) + fit.sine * sin + fit.cosine * cos;
  expectationAt(expectation, track.bounded, predictor, exposure);
  window.exposure += exposure;
  const events = track.events[at] ?? 0;
  window.events += events;
  window.expected += expectation.mean;
  if (expectation.mean - events > window.lowestExpected - window.lowestEvents) {
    window.lowestEvents = events;
    window.lowestExpected = expectation.mean;
  }
  window.completeness = Math.min(window.completeness, track.completeness[at] ?? 1);
  window.variance += expectation.plain * dispersionAt(expectation, track.bounded, exposure, fit.variation);
  window.level += expectation.plain;
  window.sine += expectation.plain * sin;
  window.cosine += expectation.plain * cos;
}

/** Variance of the prediction: of the weeks themselves and of what the baseline does not know. */
export function predictiveVariance(window: PredictiveWindow, fit: BaselineFit): number {
  const { v00, v01, v02, v11, v12, v22 } = fit;
  const { level, sine, cosine } = window;
  const estimate =
    level * (v00 * level + 2 * (v01 * sine + v02 * cosine)) +
    sine * (v11 * sine + 2 * v12 * cosine) +
    v22 * cosine * cosine;
  return window.variance + Math.max(0, estimate);
}

/** The window at a level `ratio` times as high; undefined when no share can be that high. */
export function raisedWindow(
  window: PredictiveWindow,
  ratio: number,
  bounded: boolean,
): PredictiveWindow | undefined {
  const expected = window.expected * ratio;
  const plain = bounded ? expected * (1 - expected / window.exposure) : expected;
  if (bounded && expected >= window.exposure) return undefined;
  const scale = plain / window.level;
  // The part beyond the plain variance grows with the square of the level.
  const extra = Math.max(0, window.variance - window.level) * ratio * scale;
  return {
    ...window,
    expected,
    variance: plain + extra,
    level: window.level * scale,
    sine: window.sine * scale,
    cosine: window.cosine * scale,
  };
}

/**
 * Law of the events of the window, matched in mean and variance.
 *
 * @param window with an exposure above 0
 * @param variance of `predictiveVariance()`
 */
export function windowLaw(window: PredictiveWindow, bounded: boolean, variance: number): CountLaw {
  if (!bounded) return negativeBinomialLaw(window.expected, variance);
  const trials = window.exposure;
  const mean = Math.min(1 - 1e-12, window.expected / trials);
  const excess = variance / (trials * mean * (1 - mean)) - 1;
  const rho = trials > 1 ? Math.min(0.99, Math.max(0, excess / (trials - 1))) : 0;
  return betaBinomialLaw(trials, mean, rho);
}
