import { cusumStep } from '../cusum-step.ts';
import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { demandValues } from './demand-values.ts';

export interface CusumInput {
  readonly values: readonly number[];
  readonly center: number;
  readonly sigma: number;
  /** Reference value in sigmas, half of the shift to find; 0 or more. */
  readonly k: number;
  /** Decision interval in sigmas. */
  readonly h: number;
}

export interface CusumChart {
  readonly upper: readonly number[];
  readonly lower: readonly number[];
  /** Indexes with a sum above h. */
  readonly upperSignal: readonly number[];
  readonly lowerSignal: readonly number[];
  /** Per point: where the current run of the upper sum began (the estimated onset), -1 while it is 0. */
  readonly upperRunStart: readonly number[];
}

/**
 * Tabular CUSUM of both sides (Page 1954; NIST e-Handbook 6.3.2.3), not restarted by a signal.
 *
 * @example cusumChart({ values: [0, 2, 2], center: 0, sigma: 1, k: 0.5, h: 2 }).upperSignal // [2]
 */
export function cusumChart({ values, center, sigma, k, h }: CusumInput): CusumChart {
  demandValues([...values, center]);
  demandPositive('sigma', sigma);
  demand(k >= 0 && k < Infinity, 'k must be 0 or more', k);
  demandPositive('h', h);
  const upper = sums(values, (value) => (value - center) / sigma, k);
  const lower = sums(values, (value) => (center - value) / sigma, k);
  let start = -1;
  const upperRunStart = upper.map((sum, index) => (start = sum === 0 ? -1 : start < 0 ? index : start));
  return { upper, lower, upperSignal: above(upper, h), lowerSignal: above(lower, h), upperRunStart };
}

function sums(values: readonly number[], deviation: (value: number) => number, k: number): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum = cusumStep(sum, deviation(value), k)));
}

const above = (values: readonly number[], h: number): readonly number[] =>
  values.flatMap((value, index) => (value > h ? [index] : []));
