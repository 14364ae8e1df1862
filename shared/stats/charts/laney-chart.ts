import { demandPositive } from '../input/demand-positive.ts';
import { attributePoints, type AttributeData } from './attribute-points.ts';
import { limitsAround } from './limits-around.ts';
import { movingRangeSigma } from './moving-range-sigma.ts';
import { pointsBeyond } from './points-beyond.ts';

export interface LaneyInput extends Omit<AttributeData, 'chart'> {
  readonly chart: 'p-prime' | 'u-prime';
  readonly sizes: readonly number[];
  /** Half width of the limits, customarily 3. */
  readonly sigmas: number;
  /** Leave large moving ranges out of the estimate (Nelson 1982). */
  readonly screenedMovingRange?: boolean;
}

export interface LaneyChart {
  readonly centerLine: number;
  /** Standardised by chance alone; undefined where the size is 0. */
  readonly z: readonly (number | undefined)[];
  /** Variation between weeks over that of chance: the limits are this much wider. */
  readonly sigmaZ: number;
  readonly lcl: readonly (number | undefined)[];
  readonly ucl: readonly (number | undefined)[];
  readonly beyondLimits: readonly number[];
}

/**
 * Laney's p' or u' chart (2002): limits of chance times the variation between weeks, from moving ranges of z.
 *
 * @throws RangeError for impossible counts, or a baseline of fewer than two weeks
 * @example laneyChart({ chart: 'p-prime', counts, sizes, sigmas: 3 }).sigmaZ // 10.6
 */
export function laneyChart(input: LaneyInput): LaneyChart {
  demandPositive('sigmas', input.sigmas);
  const isShare = input.chart === 'p-prime';
  const points = attributePoints({ ...input, chart: isShare ? 'p' : 'u' });
  const { centerLine, statistic, deviation, z, baseline } = points;
  const scores = baseline.flatMap((index) => z[index] ?? []);
  const sigmaZ = movingRangeSigma(scores, input.screenedMovingRange);
  const { lcl, ucl } = limitsAround(centerLine, deviation, input.sigmas * sigmaZ, isShare ? 1 : Infinity);
  return { centerLine, z, sigmaZ, lcl, ucl, beyondLimits: pointsBeyond(statistic, lcl, ucl) };
}
