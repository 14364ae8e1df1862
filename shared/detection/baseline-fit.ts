import type { BaselineWeeks } from './baseline-weeks.ts';
import { noWander, updateWander, wanderedSince, type LevelWander } from './level-wander.ts';
import { dispersionAt, expectationAt, type Expectation } from './level-model.ts';

/** Prior standard deviations: level around the family's mean, yearly cycle around none. */
const LEVEL_PRECISION = 1 / 1.5 ** 2;
const SEASON_PRECISION = 1 / 0.2 ** 2;
/** Prior variation of the weekly rate, worth as much as 20 weeks. */
const PRIOR_VARIATION = 0.25 ** 2;
const PRIOR_WEEKS = 20;
/** What the variation of a series is, and the standard deviation of that, before its weeks are looked at. */
const OWN_PRIOR = 0.15 ** 2;
const OWN_PRIOR_DEVIATION = 0.04;
/** Standardised residual from which a high week loses weight (Farrington). */
const OUTLIER = 2.58;
const LONGEST_STEP = 2;
/** Last week's fit is a good start; the first fit has none. */
const WARM_PASSES = 3;
const COLD_PASSES = 40;

/** The normal state of a series; updated in place, so that the next week starts from the last. */
export interface BaselineFit extends LevelWander {
  fitted: boolean;
  /** Coefficients on the log-odds or log scale. */
  level: number;
  sine: number;
  cosine: number;
  /** Squared variation of the weekly rate: from all weeks, with outliers damped, and between the two. */
  variationOfAll: number;
  variationOfDamped: number;
  variation: number;
  /** The same as the series itself shows it, without caution: for what is to come, not for what is unusual. */
  ownVariation: number;
  /** Pearson dispersion, shrunk. */
  dispersion: number;
  /** Covariance of level (0), sine (1) and cosine (2). */
  v00: number;
  v01: number;
  v02: number;
  v11: number;
  v12: number;
  v22: number;
}

export const newFit = (): BaselineFit => ({
  ...noWander(),
  fitted: false,
  level: 0,
  sine: 0,
  cosine: 0,
  variationOfAll: PRIOR_VARIATION,
  variationOfDamped: PRIOR_VARIATION,
  variation: PRIOR_VARIATION,
  ownVariation: OWN_PRIOR,
  dispersion: 1,
  v00: 0,
  v01: 0,
  v02: 0,
  v11: 0,
  v12: 0,
  v22: 0,
});

/** Sums of one pass over the baseline: score, information, Pearson statistics; with outliers damped and not. */
const sums = {
  s0: 0,
  s1: 0,
  s2: 0,
  i00: 0,
  i01: 0,
  i02: 0,
  i11: 0,
  i12: 0,
  i22: 0,
  weight: 0,
  pearson: 0,
  spread: 0,
  dampedWeight: 0,
  dampedPearson: 0,
  dampedSpread: 0,
};
const expectation: Expectation = { mean: 0, plain: 0, spread: 0 };

/**
 * Penalised, over-dispersed regression of the baseline on a level and a yearly cycle: Newton steps with the
 * variation between weeks estimated by moments in between (Williams 1982), shrunk like Smyth (2004).
 *
 * @param priorLevel log-odds or log rate that the family suggests
 * @param lag weeks between the baseline and the judged week
 */
export function fitBaseline(
  fit: BaselineFit,
  baseline: BaselineWeeks,
  bounded: boolean,
  priorLevel: number,
  lag: number,
): void {
  const passes = fit.fitted ? WARM_PASSES : COLD_PASSES;
  if (!fit.fitted) fit.level = priorLevel;
  fit.fitted = true;
  for (let pass = 0; pass < passes; pass++) {
    const before = fit.variation;
    addUp(fit, baseline, bounded);
    const step = newtonStep(fit, priorLevel);
    updateVariation(fit);
    if (step < 2e-3 && Math.abs(fit.variation - before) < 0.02 * (0.01 + before)) break;
  }
  const predictorAt = (at: number): number =>
    fit.level +
    (baseline.offset[at] ?? 0) +
    fit.sine * (baseline.sine[at] ?? 0) +
    fit.cosine * (baseline.cosine[at] ?? 0);
  updateWander(fit, baseline, bounded, { variation: fit.variation, predictorAt });
  fit.v00 += wanderedSince(fit, lag);
}

function addUp(fit: BaselineFit, baseline: BaselineWeeks, bounded: boolean): void {
  const { level, sine, cosine, variation, variationOfAll } = fit;
  clearSums();
  for (let at = 0; at < baseline.size; at++) {
    const exposure = baseline.exposure[at] ?? 0;
    const sin = baseline.sine[at] ?? 0;
    const cos = baseline.cosine[at] ?? 0;
    const predictor = level + (baseline.offset[at] ?? 0) + sine * sin + cosine * cos;
    expectationAt(expectation, bounded, predictor, exposure);
    const residual = (baseline.events[at] ?? 0) - expectation.mean;
    const square = (residual * residual) / expectation.plain;
    const standard = square / dispersionAt(expectation, bounded, exposure, variationOfAll);
    const damped = residual > 0 && standard > OUTLIER ** 2 ? OUTLIER ** 2 / standard : 1;
    const recency = baseline.recency[at] ?? 0;
    const weight = recency * damped;
    sums.weight += recency;
    sums.pearson += recency * square;
    sums.spread += recency * expectation.spread;
    sums.dampedWeight += weight;
    sums.dampedPearson += weight * square;
    sums.dampedSpread += weight * expectation.spread;
    const pull = weight / dispersionAt(expectation, bounded, exposure, variation);
    addPull(pull * residual, pull * expectation.plain, sin, cos);
  }
}

function clearSums(): void {
  sums.s0 = sums.s1 = sums.s2 = 0;
  sums.i00 = sums.i01 = sums.i02 = sums.i11 = sums.i12 = sums.i22 = 0;
  sums.weight = sums.pearson = sums.spread = 0;
  sums.dampedWeight = sums.dampedPearson = sums.dampedSpread = 0;
}

function addPull(force: number, mass: number, sin: number, cos: number): void {
  sums.s0 += force;
  sums.s1 += force * sin;
  sums.s2 += force * cos;
  sums.i00 += mass;
  sums.i01 += mass * sin;
  sums.i02 += mass * cos;
  sums.i11 += mass * sin * sin;
  sums.i12 += mass * sin * cos;
  sums.i22 += mass * cos * cos;
}

/** One penalised Newton step; returns its longest part and leaves the covariance behind. */
function newtonStep(fit: BaselineFit, priorLevel: number): number {
  const g0 = sums.s0 - LEVEL_PRECISION * (fit.level - priorLevel);
  const g1 = sums.s1 - SEASON_PRECISION * fit.sine;
  const g2 = sums.s2 - SEASON_PRECISION * fit.cosine;
  const { i01, i02, i12 } = sums;
  const a = sums.i00 + LEVEL_PRECISION;
  const d = sums.i11 + SEASON_PRECISION;
  const f = sums.i22 + SEASON_PRECISION;
  const c00 = d * f - i12 * i12;
  const c01 = i02 * i12 - i01 * f;
  const c02 = i01 * i12 - i02 * d;
  const determinant = a * c00 + i01 * c01 + i02 * c02;
  fit.v00 = c00 / determinant;
  fit.v01 = c01 / determinant;
  fit.v02 = c02 / determinant;
  fit.v11 = (a * f - i02 * i02) / determinant;
  fit.v12 = (i01 * i02 - a * i12) / determinant;
  fit.v22 = (a * d - i01 * i01) / determinant;
  const step0 = clip(fit.v00 * g0 + fit.v01 * g1 + fit.v02 * g2);
  const step1 = clip(fit.v01 * g0 + fit.v11 * g1 + fit.v12 * g2);
  const step2 = clip(fit.v02 * g0 + fit.v12 * g1 + fit.v22 * g2);
  fit.level += step0;
  fit.sine += step1;
  fit.cosine += step2;
  return Math.max(Math.abs(step0), Math.abs(step1), Math.abs(step2));
}

const clip = (step: number): number => Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, step));

function updateVariation(fit: BaselineFit): void {
  const all = shrunkDispersion(sums.weight, sums.pearson, sums.spread);
  const damped = shrunkDispersion(sums.dampedWeight, sums.dampedPearson, sums.dampedSpread);
  fit.variationOfAll = all.variation;
  fit.variationOfDamped = damped.variation;
  fit.variation = Math.sqrt(all.variation * damped.variation);
  fit.ownVariation = ownVariation(all.dispersion);
  fit.dispersion = damped.dispersion;
}

/** Moment estimate and prior, each weighted by how well it is known. */
function ownVariation(dispersion: number): number {
  const { weight, pearson, spread } = sums;
  if (spread <= 0) return OWN_PRIOR;
  const freedom = Math.max(1, weight - 3);
  const known = spread ** 2 / (2 * freedom * dispersion ** 2);
  const prior = 1 / OWN_PRIOR_DEVIATION ** 2;
  return Math.max(0, (prior * OWN_PRIOR + (known * (pearson - freedom)) / spread) / (prior + known));
}

function shrunkDispersion(
  weight: number,
  pearson: number,
  spread: number,
): { readonly dispersion: number; readonly variation: number } {
  if (spread <= 0) return { dispersion: 1, variation: 0 };
  const freedom = Math.max(1, weight - 3);
  const prior = 1 + (PRIOR_VARIATION * spread) / freedom;
  const dispersion = (PRIOR_WEEKS * prior + pearson) / (PRIOR_WEEKS + freedom);
  return {
    dispersion: Math.max(1, dispersion),
    variation: Math.max(0, ((dispersion - 1) * freedom) / spread),
  };
}
