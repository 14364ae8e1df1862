import { cusumStep } from '../cusum-step.ts';
import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { demandShare } from '../input/demand-share.ts';

export interface BernoulliCusum {
  /** Share of defectives that the chart looks for. */
  readonly p1: number;
  /** Sum after each item, back at 0 where it reached h. */
  readonly cusum: readonly number[];
  /** Indexes where the sum reached h. */
  readonly signal: readonly number[];
}

/**
 * CUSUM of single items by log-likelihood ratio (Reynolds and Stoumbos 1999).
 *
 * @param input.x 1 = defective, 0 = good, in order
 * @param input.p0 acceptable share of defectives
 * @param input.oddsRatio odds to detect over acceptable odds; below 1 looks for an improvement
 * @example bernoulliCusum({ x: [0, 1, 1], p0: 0.02, oddsRatio: 2, h: 1 }).signal // [2]
 */
export function bernoulliCusum(input: {
  readonly x: readonly number[];
  readonly p0: number;
  readonly oddsRatio: number;
  readonly h: number;
}): BernoulliCusum {
  const { x, p0, oddsRatio, h } = input;
  for (const item of x) demand(item === 0 || item === 1, 'each item must be 0 or 1', item);
  demandShare('p0', p0);
  demandPositive('oddsRatio', oddsRatio);
  demandPositive('h', h);
  const p1 = (oddsRatio * p0) / (1 + (oddsRatio - 1) * p0);
  const good = Math.log1p(-p1) - Math.log1p(-p0);
  const defective = Math.log(p1 / p0);
  let sum = 0;
  const signal: number[] = [];
  const cusum = x.map((item, index) => {
    sum = cusumStep(sum, item === 1 ? defective : good, 0);
    if (sum < h) return sum;
    signal.push(index);
    return (sum = 0);
  });
  return { p1, cusum, signal };
}
