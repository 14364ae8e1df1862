import type { CountLaw } from '../../../shared/stats/count-law.ts';

/** Counts farther from the mean, in standard deviations, are not drawn. */
const FARTHEST = 12;

/** Random counts of the laws of some factors, by inversion of their tabulated distribution. */
export function sampler(
  lawOf: (factor: number) => CountLaw,
  random: () => number,
): (factor: number) => number {
  const tables = new Map<number, Table>();
  return (factor) => {
    const table = tables.get(factor) ?? tabulate(lawOf(factor));
    tables.set(factor, table);
    return table.first + rank(table.below, random());
  };
}

interface Table {
  readonly first: number;
  /** Probability of at most `first + index`. */
  readonly below: Float64Array;
}

function tabulate(law: CountLaw): Table {
  const { mean, deviation, max } = law;
  const first = Math.max(0, Math.floor(mean - FARTHEST * deviation));
  const last = Math.min(max, Math.ceil(mean + FARTHEST * deviation + FARTHEST));
  const below = new Float64Array(last - first + 1);
  let sum = 0;
  for (let index = 0; index < below.length; index++) {
    sum += Math.exp(law.logProbability(first + index));
    below[index] = sum;
  }
  return { first, below: below.map((part) => part / sum) };
}

/** Index of the first entry above `level`. */
function rank(ascending: Float64Array, level: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 1) > level) high = middle;
    else low = middle + 1;
  }
  return low;
}
