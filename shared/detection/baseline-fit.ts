import type { BaselineWeeks } from './baseline-weeks.ts';
import { dispersionAt, expectationAt, type Expectation } from './level-model.ts';

/** Prior standard deviations: level around the family's mean, yearly cycle around none. */
const LEVEL_PRECISION = 1 / 1.5 ** 2;
const SEASON_PRECISION = 1 / 0.2 ** 2;
/** Prior variation of the weekly rate, worth as much as 20 weeks. */
const PRIOR_VARIATION = 0.25 ** 2;
const PRIOR_WEEKS = 20;
/** Standardised residual from which a high week loses weight (Farrington). */
const OUTLIER = 2.58;
/** Variance of the level between the baseline and now. */
const LEVEL_DRIFT = 0.1 ** 2;
const LONGEST_STEP = 2;

/** The normal state of a series; updated in place, so that the next week starts from the last. */
export interface BaselineFit {
  fitted: boolean;
  /** Level, sine, cosine on the log-odds or log scale. */
  readonly coefficients: Float64Array;
  /** Squared variation of the weekly rate: from all weeks, and with outliers damped. */
  variationOfAll: number;
  variation: number;
  /** Pearson dispersion, shrunk. */
  dispersion: number;
  /** Covariance of the coefficients: 00 01 02 11 12 22. */
  readonly covariance: Float64Array;
}

export const newFit = (): BaselineFit => ({
  fitted: false,
  coefficients: new Float64Array(3),
  variationOfAll: PRIOR_VARIATION,
  variation: PRIOR_VARIATION,
  dispersion: 1,
  covariance: new Float64Array(6),
});

/** Sums of one pass over the baseline: score, information, Pearson statistics. */
interface Sums {
  readonly score: Float64Array;
  readonly information: Float64Array;
  weight: number;
  pearson: number;
  spread: number;
  dampedWeight: number;
  dampedPearson: number;
  dampedSpread: number;
}

const sums: Sums = {
  score: new Float64Array(3),
  information: new Float64Array(6),
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
 */
export function fitBaseline(
  fit: BaselineFit,
  baseline: BaselineWeeks,
  bounded: boolean,
  priorLevel: number,
): void {
  const passes = fit.fitted ? 6 : 40;
  if (!fit.fitted) fit.coefficients[0] = priorLevel;
  fit.fitted = true;
  for (let pass = 0; pass < passes; pass++) {
    const before = fit.variation;
    addUp(fit, baseline, bounded);
    const step = newtonStep(fit, priorLevel);
    updateVariation(fit);
    if (step < 2e-3 && Math.abs(fit.variation - before) < 0.02 * (0.01 + before)) break;
  }
  fit.covariance[0] = (fit.covariance[0] ?? 0) + LEVEL_DRIFT;
}

function addUp(fit: BaselineFit, baseline: BaselineWeeks, bounded: boolean): void {
  const [level = 0, sine = 0, cosine = 0] = fit.coefficients;
  let [s0, s1, s2, i00, i01, i02, i11, i12, i22] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  sums.weight = sums.pearson = sums.spread = 0;
  sums.dampedWeight = sums.dampedPearson = sums.dampedSpread = 0;
  for (let at = 0; at < baseline.size; at++) {
    const exposure = baseline.exposure[at] ?? 0;
    const sin = baseline.sine[at] ?? 0;
    const cos = baseline.cosine[at] ?? 0;
    expectationAt(expectation, bounded, level + sine * sin + cosine * cos, exposure);
    const residual = (baseline.events[at] ?? 0) - expectation.mean;
    const square = (residual * residual) / expectation.plain;
    const standard = square / dispersionAt(expectation, bounded, exposure, fit.variationOfAll);
    const damped = residual > 0 && standard > OUTLIER ** 2 ? OUTLIER ** 2 / standard : 1;
    const recency = baseline.recency[at] ?? 0;
    sums.weight += recency;
    sums.pearson += recency * square;
    sums.spread += recency * expectation.spread;
    const weight = recency * damped;
    sums.dampedWeight += weight;
    sums.dampedPearson += weight * square;
    sums.dampedSpread += weight * expectation.spread;
    const pull = weight / dispersionAt(expectation, bounded, exposure, fit.variation);
    const force = pull * residual;
    s0 += force;
    s1 += force * sin;
    s2 += force * cos;
    const mass = pull * expectation.plain;
    i00 += mass;
    i01 += mass * sin;
    i02 += mass * cos;
    i11 += mass * sin * sin;
    i12 += mass * sin * cos;
    i22 += mass * cos * cos;
  }
  sums.score.set([s0, s1, s2]);
  sums.information.set([i00, i01, i02, i11, i12, i22]);
}

/** One penalised Newton step; returns its longest part and leaves the covariance behind. */
function newtonStep(fit: BaselineFit, priorLevel: number): number {
  const [b0 = 0, b1 = 0, b2 = 0] = fit.coefficients;
  const [s0 = 0, s1 = 0, s2 = 0] = sums.score;
  const g0 = s0 - LEVEL_PRECISION * (b0 - priorLevel);
  const g1 = s1 - SEASON_PRECISION * b1;
  const g2 = s2 - SEASON_PRECISION * b2;
  const [i00 = 0, i01 = 0, i02 = 0, i11 = 0, i12 = 0, i22 = 0] = sums.information;
  const a = i00 + LEVEL_PRECISION;
  const d = i11 + SEASON_PRECISION;
  const f = i22 + SEASON_PRECISION;
  const c00 = d * f - i12 * i12;
  const c01 = i02 * i12 - i01 * f;
  const c02 = i01 * i12 - i02 * d;
  const determinant = a * c00 + i01 * c01 + i02 * c02;
  const v00 = c00 / determinant;
  const v01 = c01 / determinant;
  const v02 = c02 / determinant;
  const v11 = (a * f - i02 * i02) / determinant;
  const v12 = (i01 * i02 - a * i12) / determinant;
  const v22 = (a * d - i01 * i01) / determinant;
  fit.covariance.set([v00, v01, v02, v11, v12, v22]);
  const step0 = clip(v00 * g0 + v01 * g1 + v02 * g2);
  const step1 = clip(v01 * g0 + v11 * g1 + v12 * g2);
  const step2 = clip(v02 * g0 + v12 * g1 + v22 * g2);
  fit.coefficients.set([b0 + step0, b1 + step1, b2 + step2]);
  return Math.max(Math.abs(step0), Math.abs(step1), Math.abs(step2));
}

const clip = (step: number): number => Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, step));

function updateVariation(fit: BaselineFit): void {
  const all = shrunkDispersion(sums.weight, sums.pearson, sums.spread);
  const damped = shrunkDispersion(sums.dampedWeight, sums.dampedPearson, sums.dampedSpread);
  fit.variationOfAll = all.variation;
  fit.variation = damped.variation;
  fit.dispersion = damped.dispersion;
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
