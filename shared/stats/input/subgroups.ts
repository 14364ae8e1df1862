import { demand } from './demand.ts';
import { demandCount } from './demand-count.ts';

/** Events of one week, source or unit, and what they were counted in. */
export interface Subgroup {
  readonly count: number;
  /** Opportunities or exposure; 0 = nothing was seen. */
  readonly size: number;
}

/**
 * Counts with their sizes, checked.
 *
 * @param kind `share`: each count is part of its size; `rate`: a size may be any exposure
 * @throws RangeError for lists of different lengths, negative or fractional counts, counts above their size
 */
export function subgroups(
  counts: readonly number[],
  sizes: readonly number[],
  kind: 'share' | 'rate',
): readonly Subgroup[] {
  demand(
    counts.length === sizes.length,
    `as many sizes as counts (${String(counts.length)}) must be given`,
    sizes.length,
  );
  return counts.map((count, index) => {
    const size = sizes[index] ?? 0;
    demandCount('each count', count);
    demand(size >= 0 && size < Infinity, 'each size must be 0 or more', size);
    demand(kind === 'rate' || count <= size, `no count may exceed its size of ${String(size)}`, count);
    demand(size > 0 || count === 0, 'events need a size above 0', size);
    return { count, size };
  });
}
