import { demand } from '../input/demand.ts';
import { demandCount } from '../input/demand-count.ts';
import { demandShare } from '../input/demand-share.ts';
import { normalQuantile } from '../normal-quantile.ts';

export interface EarsInput {
  readonly method: 'C1' | 'C2' | 'C3';
  readonly counts: readonly number[];
  /** Points of the moving baseline, customarily 7. */
  readonly baseline: number;
  /** One-sided, customarily 0.001 (C1, C2) or 0.025 (C3). */
  readonly alpha: number;
  /** First index to judge. */
  readonly from: number;
}

export interface Ears {
  /** On the scale of the counts, starting with index `from`. */
  readonly upperbound: readonly number[];
  /** Indexes of counts above their bound. */
  readonly alarms: readonly number[];
}

/** Points of C2 and C3 between the baseline and the judged one. */
const GUARD = 2;

/**
 * EARS C1, C2 and C3 (Fricker, Hegler and Dunfee 2008, Stat. Med. 27:3407): mean + z sd of the moving baseline, right
 * before the point (C1) or two points earlier (C2); C3 also counts what the two points before exceeded in sds, less 1.
 *
 * @throws RangeError when the baseline of the first index would start before the series
 * @example ears({ method: 'C1', counts, baseline: 7, alpha: 0.001, from: 7 }).alarms
 */
export function ears({ method, counts, baseline, alpha, from }: EarsInput): Ears {
  for (const count of counts) demandCount('each count', count);
  demand(Number.isInteger(baseline) && baseline >= 2, 'baseline must be whole and at least 2', baseline);
  demandShare('alpha', alpha);
  const needed = baseline + { C1: 0, C2: GUARD, C3: 2 * GUARD }[method];
  demand(Number.isInteger(from) && from >= needed, `from must be whole and at least ${String(needed)}`, from);
  const z = -normalQuantile(alpha);
  const upperbound = counts.slice(from).map((count, offset) => {
    const at = from + offset;
    const { mean, deviation } = momentsOf(counts, at, baseline, method === 'C1' ? 0 : GUARD);
    if (method !== 'C3') return mean + z * deviation;
    const earlier = excess(counts, at - 1, baseline) + excess(counts, at - 2, baseline);
    return deviation === 0 ? count : Math.max(0, count + deviation * (z - earlier));
  });
  const alarms = upperbound.flatMap((bound, offset) =>
    (counts[from + offset] ?? 0) > bound ? [from + offset] : [],
  );
  return { upperbound, alarms };
}

function momentsOf(
  counts: readonly number[],
  at: number,
  baseline: number,
  guard: number,
): { readonly mean: number; readonly deviation: number } {
  const values = counts.slice(at - guard - baseline, at - guard);
  const mean = values.reduce((sum, value) => sum + value, 0) / baseline;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (baseline - 1)) };
}

/** C2 statistic of one point beyond 1; a point above a baseline without variation is infinitely far. */
function excess(counts: readonly number[], at: number, baseline: number): number {
  const { mean, deviation } = momentsOf(counts, at, baseline, GUARD);
  const difference = (counts[at] ?? 0) - mean;
  return difference <= 0 ? 0 : Math.max(0, difference / deviation - 1);
}
