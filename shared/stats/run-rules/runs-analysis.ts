import { binomialLaw } from '../binomial-law.ts';
import { demandValues } from '../charts/demand-values.ts';
import { countQuantile } from '../distributions/count-quantile.ts';

export interface RunsAnalysis {
  /** Values that are not on the centre line. */
  readonly nUseful: number;
  readonly longestRun: number;
  readonly longestRunMax: number;
  readonly crossings: number;
  readonly crossingsMin: number;
  /** A run too long or crossings too few. */
  readonly signal: boolean;
}

/**
 * Runs of a whole chart (Anhoej and Olesen 2014): longest run against round(log2 n) + 3, crossings of the centre line
 * against the 5 % quantile of Binomial(n - 1, 1/2).
 *
 * @param centerLine customarily the median
 * @example runsAnalysis([1, 2, 1, 2], 1.5).crossings // 3
 */
export function runsAnalysis(values: readonly number[], centerLine: number): RunsAnalysis {
  demandValues([...values, centerLine]);
  const sides = values.map((value) => Math.sign(value - centerLine)).filter((side) => side !== 0);
  const nUseful = sides.length;
  const crossings = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  const longestRun = longest(sides);
  const longestRunMax = Math.round(Math.log2(Math.max(1, nUseful))) + 3;
  const crossingsMin = nUseful < 2 ? 0 : countQuantile(binomialLaw(nUseful - 1, 0.5), 0.05);
  const signal = longestRun > longestRunMax || crossings < crossingsMin;
  return { nUseful, longestRun, longestRunMax, crossings, crossingsMin, signal };
}

function longest(sides: readonly number[]): number {
  let run = 0;
  return sides.reduce((most, side, index) => {
    run = index > 0 && side === sides[index - 1] ? run + 1 : 1;
    return Math.max(most, run);
  }, 0);
}
