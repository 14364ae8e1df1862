import type { GlmFamily } from './glm-family.ts';
import { leastSquares, type LeastSquares } from './least-squares.ts';

/** Relative change of the deviance at which the fit stands, and most steps to it; those of R. */
const CLOSE = 1e-8;
const MOST_STEPS = 25;

export interface Observation {
  readonly y: number;
  readonly row: readonly number[];
  /** Added to the linear predictor, e.g. the logarithm of an exposure. */
  readonly offset?: number;
  /** Trials, or how much the observation counts; 1 when absent, 0 leaves it out. */
  readonly weight?: number;
}

export interface GlmFit extends LeastSquares {
  /** Mean per observation. */
  readonly fitted: readonly number[];
  /** Weight of each observation in the last step. */
  readonly workingWeights: readonly number[];
  readonly residualDf: number;
  readonly deviance: number;
  /** Pearson X2 / residualDf */
  readonly dispersion: number;
  readonly converged: boolean;
}

/**
 * Generalised linear model with canonical link, by iteratively reweighted least squares with R's start and stop rules.
 *
 * @returns undefined when a column hangs on the others or the fit runs off to infinity
 */
export function fitGlm(family: GlmFamily, observations: readonly Observation[]): GlmFit | undefined {
  const used = observations.map((one) => ({ offset: 0, weight: 1, ...one }));
  let linear = used.map(({ y, weight }) => family.link(family.start(y, weight)));
  let deviance = devianceOf(family, used, linear);
  for (let step = 1; step <= MOST_STEPS; step++) {
    const working = used.map((one, index) => workingRow(family, one, linear[index] ?? 0));
    const fit = leastSquares(
      working.map(({ row }) => row),
      working.map(({ response }) => response),
    );
    if (!fit) return undefined;
    linear = used.map(({ row, offset }) => offset + product(row, fit.coefficients));
    const before = deviance;
    deviance = devianceOf(family, used, linear);
    if (!Number.isFinite(deviance)) return undefined;
    const converged = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < CLOSE;
    if (converged || step === MOST_STEPS) {
      const workingWeights = working.map(({ weight }) => weight);
      return {
        ...fit,
        ...summary(family, used, linear, workingWeights),
        workingWeights,
        deviance,
        converged,
      };
    }
  }
  return undefined;
}

type Used = Required<Observation>;

function workingRow(
  family: GlmFamily,
  { y, row, offset, weight }: Used,
  linear: number,
): { readonly row: readonly number[]; readonly response: number; readonly weight: number } {
  const mean = family.mean(linear);
  const variance = family.variance(mean);
  const root = Math.sqrt(weight * variance);
  const response = linear - offset + (y - mean) / variance;
  return { row: row.map((value) => value * root), response: response * root, weight: weight * variance };
}

/** Pearson X2 with the weights of the last step, as R has it. */
function summary(
  family: GlmFamily,
  used: readonly Used[],
  linear: readonly number[],
  workingWeights: readonly number[],
): Pick<GlmFit, 'fitted' | 'residualDf' | 'dispersion'> {
  const fitted = linear.map((value) => family.mean(value));
  const pearson = used.reduce((sum, { y }, index) => {
    const mean = fitted[index] ?? 0;
    return sum + (workingWeights[index] ?? 0) * ((y - mean) / family.variance(mean)) ** 2;
  }, 0);
  const residualDf = used.filter(({ weight }) => weight > 0).length - (used[0]?.row.length ?? 0);
  return { fitted, residualDf, dispersion: pearson / residualDf };
}

const devianceOf = (family: GlmFamily, used: readonly Used[], linear: readonly number[]): number =>
  used.reduce((sum, { y, weight }, index) => {
    return weight === 0 ? sum : sum + 2 * weight * family.halfDeviance(y, family.mean(linear[index] ?? 0));
  }, 0);

const product = (row: readonly number[], coefficients: readonly number[]): number =>
  row.reduce((sum, value, index) => sum + value * (coefficients[index] ?? 0), 0);
