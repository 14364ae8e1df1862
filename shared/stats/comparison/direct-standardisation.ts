import { demand } from '../input/demand.ts';
import { subgroups } from '../input/subgroups.ts';
import { total } from '../input/total.ts';

export interface DirectStandardisation {
  /** Pooled share; undefined without any opportunity. */
  readonly crude?: number;
  /** Share at the standard mix; undefined when a stratum with weight has no opportunity. */
  readonly direct?: number;
  readonly directSE?: number;
}

/**
 * The share that a standard mix of strata (sources) would have: sum of w x / n, w normalised.
 *
 * @param standardWeights one per stratum, 0 or more, in any unit
 * @example directStandardisation([12, 30, 9], [400, 500, 60], [5, 3, 2]).direct // 0.063
 */
export function directStandardisation(
  counts: readonly number[],
  sizes: readonly number[],
  standardWeights: readonly number[],
): DirectStandardisation {
  const strata = subgroups(counts, sizes, 'share');
  const all = total(standardWeights, (weight) => weight);
  demand(
    standardWeights.length === strata.length,
    'one weight per stratum must be given',
    standardWeights.length,
  );
  demand(
    standardWeights.every((weight) => weight >= 0) && all > 0 && all < Infinity,
    'weights must be 0 or more',
    all,
  );
  const exposure = total(strata, ({ size }) => size);
  const crude = exposure > 0 ? { crude: total(strata, ({ count }) => count) / exposure } : {};
  const weighted = strata.flatMap(({ count, size }, index) => {
    const weight = (standardWeights[index] ?? 0) / all;
    return weight > 0 ? [{ weight, size, share: count / size }] : [];
  });
  if (weighted.some(({ size }) => size === 0)) return crude;
  const direct = total(weighted, ({ weight, share }) => weight * share);
  const variance = total(
    weighted,
    ({ weight, size, share }) => (weight * weight * share * (1 - share)) / size,
  );
  return { ...crude, direct, directSE: Math.sqrt(variance) };
}
