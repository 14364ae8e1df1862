import { demand } from '../input/demand.ts';
import { subgroups } from '../input/subgroups.ts';
import { total } from '../input/total.ts';
import type { Interval } from '../intervals/interval.ts';
import { poissonInterval } from '../intervals/poisson-interval.ts';

export interface IndirectStandardisation {
  /** Events if each stratum had its reference rate. */
  readonly expected: number;
  /** Observed over expected; undefined when nothing is expected. */
  readonly ratio?: number;
  readonly ratioExact95?: Interval;
  /** ratio x crude reference rate */
  readonly indirectRate?: number;
}

/**
 * Observed against what the strata (sources) would have had at their reference rates. Always defined where something
 * is expected, also for strata without opportunities.
 *
 * @throws RangeError for a stratum that was seen but has no reference
 * @example indirectStandardisation({ counts: [12], sizes: [400], referenceCounts: [100], referenceSizes: [5000] }).ratio // 1.5
 */
export function indirectStandardisation(input: {
  readonly counts: readonly number[];
  readonly sizes: readonly number[];
  readonly referenceCounts: readonly number[];
  readonly referenceSizes: readonly number[];
}): IndirectStandardisation {
  const strata = subgroups(input.counts, input.sizes, 'share');
  const reference = subgroups(input.referenceCounts, input.referenceSizes, 'share');
  demand(reference.length === strata.length, 'one reference per stratum must be given', reference.length);
  const expected = total(
    strata.map(({ size }, index) => ({ size, index })),
    ({ size, index }) => {
      const { count, size: seen } = reference[index] ?? { count: 0, size: 0 };
      demand(seen > 0 || size === 0, 'each stratum with opportunities needs a reference size above 0', seen);
      return size === 0 ? 0 : (size * count) / seen;
    },
  );
  if (expected === 0) return { expected };
  const observed = total(strata, ({ count }) => count);
  const crude = total(reference, ({ count }) => count) / total(reference, ({ size }) => size);
  const ratio = observed / expected;
  return {
    expected,
    ratio,
    ratioExact95: poissonInterval(observed, expected, 0.95),
    indirectRate: ratio * crude,
  };
}
