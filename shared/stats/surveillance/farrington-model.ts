import { studentTail } from '../distributions/student-tail.ts';
import { fitGlm, type GlmFit } from '../regression/fit-glm.ts';
import { poissonFamily } from '../regression/glm-family.ts';
import type { BaselineWeek } from './farrington-baseline.ts';

export interface FarringtonPrediction {
  /** Logarithm of the expected count. */
  readonly linear: number;
  readonly linearSE: number;
  /** Over-dispersion, at least 1. */
  readonly phi: number;
}

interface Baseline {
  readonly counts: readonly number[];
  readonly weeks: readonly BaselineWeek[];
  readonly now: number;
}

interface ModelControl {
  readonly b: number;
  readonly trend: boolean;
  readonly reweight: boolean;
  readonly weightsThreshold: number;
  readonly pThresholdTrend: number;
}

/**
 * Expected count of a week by quasi-Poisson regression on its baseline; a trend only from three years on, when it is
 * significant and does not predict more than was ever seen (Noufaily et al. 2013).
 *
 * @returns undefined when the model does not converge
 */
export function farringtonModel(baseline: Baseline, control: ModelControl): FarringtonPrediction | undefined {
  const level = (): FarringtonPrediction | undefined => {
    const fit = fitTwice(baseline, control, false);
    return fit && predict(baseline, fit, false);
  };
  if (!control.trend) return level();
  const fit = fitTwice(baseline, control, true);
  if (!fit) return level();
  const prediction = predict(baseline, fit, true);
  const trend = [0, 1, ...seasonsOf(baseline).map(() => 0)];
  const t = (fit.coefficients[1] ?? 0) / Math.sqrt(fit.dispersion * fit.unscaledVariance(trend));
  const isSignificant = 2 * studentTail(Math.abs(t), fit.residualDf) < control.pThresholdTrend;
  const isPlausible = Math.exp(prediction.linear) <= Math.max(...responses(baseline));
  return control.b >= 3 && isSignificant && isPlausible ? prediction : level();
}

interface Fit extends GlmFit {
  readonly phi: number;
}

/** Second fit with weeks of large residuals weighted down, so that past outbreaks do not hide new ones. */
function fitTwice(baseline: Baseline, control: ModelControl, withTrend: boolean): Fit | undefined {
  const ys = responses(baseline);
  const rows = baseline.weeks.map((week) => rowOf(baseline, week, withTrend));
  const first = fitGlm(
    poissonFamily,
    ys.map((y, index) => ({ y, row: rows[index] ?? [] })),
  );
  if (!first?.converged) return undefined;
  const phi = Math.max(1, first.dispersion);
  if (!control.reweight) return { ...first, phi };
  const weights = outbreakWeights(anscombeResiduals(ys, rows, first, phi), control.weightsThreshold);
  const second = fitGlm(
    poissonFamily,
    ys.map((y, index) => ({ y, row: rows[index] ?? [], weight: weights[index] ?? 1 })),
  );
  if (!second) return undefined;
  return {
    ...second,
    phi: Math.max(1, second.dispersion),
    dispersion: weightedResiduals(ys, second, weights),
  };
}

/** Standardised Anscombe residuals of Poisson counts. */
function anscombeResiduals(
  ys: readonly number[],
  rows: readonly (readonly number[])[],
  fit: GlmFit,
  phi: number,
): readonly number[] {
  return ys.map((y, index) => {
    const mean = fit.fitted[index] ?? 0;
    const leverage = (fit.workingWeights[index] ?? 0) * fit.unscaledVariance(rows[index] ?? []);
    const raw = 1.5 * (y ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    return leverage < 1 - 1e-10 ? raw / Math.sqrt(phi * (1 - leverage)) : 0;
  });
}

function outbreakWeights(residuals: readonly number[], threshold: number): readonly number[] {
  const raw = residuals.map((residual) => (residual > threshold ? residual ** -2 : 1));
  const scale = raw.length / raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight * scale);
}

/** Dispersion that surveillance 1.20.3 scales standard errors with after reweighting: working residuals, not Pearson's. */
function weightedResiduals(ys: readonly number[], fit: GlmFit, weights: readonly number[]): number {
  const squares = ys.reduce((sum, y, index) => {
    const mean = fit.fitted[index] ?? 1;
    return sum + (weights[index] ?? 0) * ((y - mean) / mean) ** 2;
  }, 0);
  return squares / fit.residualDf;
}

function predict(baseline: Baseline, fit: Fit, withTrend: boolean): FarringtonPrediction {
  const season = Math.max(...baseline.weeks.map((week) => week.season));
  const row = rowOf(baseline, { week: baseline.now, season }, withTrend);
  const linear = row.reduce((sum, value, index) => sum + value * (fit.coefficients[index] ?? 0), 0);
  return { linear, linearSE: Math.sqrt(fit.dispersion * fit.unscaledVariance(row)), phi: fit.phi };
}

const responses = ({ counts, weeks }: Baseline): readonly number[] =>
  weeks.map(({ week }) => counts[week] ?? 0);

/** Seasons with a column of their own: all but the first that occurs. */
const seasonsOf = ({ weeks }: Baseline): readonly number[] =>
  [...new Set(weeks.map(({ season }) => season))].sort((a, b) => a - b).slice(1);

const rowOf = (baseline: Baseline, { week, season }: BaselineWeek, withTrend: boolean): readonly number[] => [
  1,
  ...(withTrend ? [week + 1] : []),
  ...seasonsOf(baseline).map((one) => (one === season ? 1 : 0)),
];
