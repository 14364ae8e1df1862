import type { BaselineFit } from './baseline-fit.ts';
import { dispersionAt, expectationAt, type Expectation } from './level-model.ts';
import { wanderedSince } from './level-wander.ts';
import type { Track } from './track.ts';

/** No share is higher. */
const HIGHEST_SHARE = 0.98;

/** What a coming week is as long as nothing changes: as the series shows it, without the caution of the limits. */
export interface ComingWeek {
  readonly bounded: boolean;
  readonly exposure: number;
  /** Squared variation of the weekly rate. */
  readonly variation: number;
  /** Log-odds or log rate, and the standard deviation of what is known of it. */
  readonly predictor: number;
  readonly deviation: number;
}

const expectation: Expectation = { mean: 0, plain: 0, spread: 0 };

/** @param lag weeks between the baseline and the judged week */
export function comingWeek(track: Track, at: number, fit: BaselineFit, lag: number): ComingWeek {
  const { bounded } = track;
  const sine = track.sine[at] ?? 0;
  const cosine = track.cosine[at] ?? 0;
  const exposure = track.exposure[at] ?? 0;
  const fitted = fit.level + (track.offset[at] ?? 0) + fit.sine * sine + fit.cosine * cosine;
  expectationAt(expectation, bounded, fitted, exposure);
  const cautious = dispersionAt(expectation, bounded, exposure, fit.variation);
  const own = dispersionAt(expectation, bounded, exposure, fit.ownVariation);
  const { v00, v01, v02, v11, v12, v22 } = fit;
  const level = v00 - wanderedSince(fit, lag) + 2 * (v01 * sine + v02 * cosine);
  const season = v11 * sine * sine + 2 * v12 * sine * cosine + v22 * cosine * cosine;
  const variance = (Math.max(0, level + season) * own) / cautious;
  // The logarithm of an estimate is on average too low by half its variance.
  const predictor = fitted + variance / 2;
  return { bounded, exposure, variation: fit.ownVariation, predictor, deviation: Math.sqrt(variance) };
}

/** The rise at which the share of a week reaches its end; Infinity where there is none. */
export const largestRise = ({ bounded, predictor }: ComingWeek): number =>
  bounded ? HIGHEST_SHARE * (1 + Math.exp(-predictor)) : Infinity;

/**
 * Quantiles of the events of a coming week whose level has risen: Cornish and Fisher (1937), from mean, variance and
 * skewness.
 *
 * @param rise ratio of the levels
 * @param standing standard deviations by which the level is higher than it is thought to be
 * @returns the count at a quantile of the standard normal law
 */
export function risenWeek(week: ComingWeek, rise: number, standing: number): (normal: number) => number {
  const { bounded, exposure, variation, deviation } = week;
  const predictor = week.predictor + standing * deviation;
  const risen = bounded ? risenLogit(predictor, rise) : predictor + Math.log(rise);
  expectationAt(expectation, bounded, risen, exposure);
  const { mean, plain } = expectation;
  const dispersion = dispersionAt(expectation, bounded, exposure, variation);
  const spread = Math.sqrt(plain * dispersion);
  const share = bounded ? mean / exposure : 0;
  const skewness = ((2 * dispersion - 1) * (1 - 2 * share)) / spread;
  const most = bounded ? exposure : Infinity;
  return (normal) => {
    const count = Math.round(mean + spread * (normal + (skewness * (normal * normal - 1)) / 6));
    return Math.min(most, Math.max(0, count));
  };
}

function risenLogit(predictor: number, rise: number): number {
  const share = Math.min(HIGHEST_SHARE, rise / (1 + Math.exp(-predictor)));
  return Math.log(share / (1 - share));
}
