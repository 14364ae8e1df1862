import { demandPositive } from '../input/demand-positive.ts';
import { runsOnOneSide } from '../run-rules/runs-on-one-side.ts';
import { attributePoints, type AttributeData } from './attribute-points.ts';
import { limitsAround } from './limits-around.ts';
import { pointsBeyond } from './points-beyond.ts';

export interface AttributeChart {
  readonly centerLine: number;
  /** Per point; undefined where the size is 0. */
  readonly statistic: readonly (number | undefined)[];
  readonly lcl: readonly (number | undefined)[];
  readonly ucl: readonly (number | undefined)[];
  readonly z: readonly (number | undefined)[];
  /** Indexes strictly outside of the limits. */
  readonly beyondLimits: readonly number[];
  /** Indexes where a run of at least 7 on one side of the centre line ends or goes on. */
  readonly runs7: readonly number[];
}

/**
 * Shewhart p, np, u or c chart (NIST e-Handbook 6.3.3; Montgomery). Limits stay where the statistic can be.
 *
 * @param input.sigmas half width of the limits, customarily 3
 * @throws RangeError for impossible counts, or a baseline without exposure
 * @example attributeChart({ chart: 'c', counts: [16, 14, 28, 6], sigmas: 3 }).ucl[0] // 28
 */
export function attributeChart(input: AttributeData & { readonly sigmas: number }): AttributeChart {
  demandPositive('sigmas', input.sigmas);
  const { centerLine, statistic, deviation, z } = attributePoints(input);
  const { lcl, ucl } = limitsAround(centerLine, deviation, input.sigmas, highest(input));
  return {
    centerLine,
    statistic,
    lcl,
    ucl,
    z,
    beyondLimits: pointsBeyond(statistic, lcl, ucl),
    runs7: runsOnOneSide(z, 7),
  };
}

function highest({ chart, sizes }: AttributeData): number {
  if (chart === 'p') return 1;
  return chart === 'np' ? (sizes?.[0] ?? 0) : Infinity;
}
