import { betaQuantile } from '../distributions/beta-quantile.ts';
import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { demandTrials } from '../intervals/demand-trials.ts';
import { incompleteBeta } from '../special-functions/incomplete-beta.ts';

export interface ToleranceTest {
  /** P(rate > tolerance | data) */
  readonly probAboveTolerance: number;
  /** One-sided 95 % bounds of the rate. */
  readonly lower95: number;
  readonly upper95: number;
}

/**
 * Is the rate above what is tolerated? Posterior Beta(x' + a, n' - x' + b) with the counts scaled to the effective
 * size n' = n / over-dispersion.
 *
 * @param input.effectiveN 0..n
 * @param input.priorAlpha Jeffreys: 0.5, like priorBeta
 * @example toleranceTest({ x: 12, n: 400, tolerance: 0.02, effectiveN: 400, priorAlpha: 0.5, priorBeta: 0.5 }) // .917
 */
export function toleranceTest(input: {
  readonly x: number;
  readonly n: number;
  readonly tolerance: number;
  readonly effectiveN: number;
  readonly priorAlpha: number;
  readonly priorBeta: number;
}): ToleranceTest {
  const { x, n, tolerance, effectiveN, priorAlpha, priorBeta } = input;
  demandTrials(x, n, 0.95);
  demand(tolerance >= 0 && tolerance <= 1, 'tolerance must lie in 0..1', tolerance);
  demand(effectiveN >= 0 && effectiveN < Infinity, 'effectiveN must be 0 or more', effectiveN);
  demandPositive('priorAlpha', priorAlpha);
  demandPositive('priorBeta', priorBeta);
  const scale = n === 0 ? 0 : effectiveN / n;
  const a = x * scale + priorAlpha;
  const b = (n - x) * scale + priorBeta;
  return {
    probAboveTolerance: incompleteBeta(tolerance, a, b).upper,
    lower95: betaQuantile(0.05, a, b, 'lower'),
    upper95: betaQuantile(0.05, a, b, 'upper'),
  };
}
