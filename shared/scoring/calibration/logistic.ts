import { minimise } from './lbfgs.ts';

/** A text as numbers. */
export interface Example {
  /** Numbers of its n-grams, below the number of features. */
  readonly features: Int32Array;
  /** How much each of them counts, 0..1. */
  readonly shares: Float32Array;
  /** 1 / root of the number of n-grams of the text, known or not. */
  readonly scale: number;
  readonly dense: readonly number[];
  /** Log odds that are known already: the model learns what they lack; 0 when left out. */
  readonly known?: number;
  readonly positive: boolean;
  /** Importance in the loss, 1 on average. */
  readonly weight: number;
}

/** Log odds = known + scale * sum of weights * shares + dense * values + bias. */
export interface Model {
  readonly weights: Float64Array;
  readonly dense: Float64Array;
  readonly bias: number;
}

const ITERATIONS = 50;
const TOLERANCE = 3e-5;

/** All examples in flat arrays: the inner loops see nothing else. */
interface Flat {
  readonly features: Int32Array;
  readonly shares: Float32Array;
  readonly starts: Int32Array;
  readonly scales: Float64Array;
  readonly signs: Float64Array;
  readonly costs: Float64Array;
  readonly known: Float64Array;
  readonly dense: Float64Array;
  readonly denseSize: number;
  readonly size: number;
}

function flatten(examples: readonly Example[], size: number, cost: number): Flat {
  const denseSize = examples[0]?.dense.length ?? 0;
  const starts = new Int32Array(examples.length + 1);
  examples.forEach(({ features }, at) => (starts[at + 1] = (starts[at] ?? 0) + features.length));
  const features = new Int32Array(starts[examples.length] ?? 0);
  const shares = new Float32Array(features.length);
  examples.forEach((example, at) => {
    features.set(example.features, starts[at]);
    shares.set(example.shares, starts[at]);
  });
  return {
    features,
    shares,
    starts,
    scales: Float64Array.from(examples, ({ scale }) => scale),
    signs: Float64Array.from(examples, ({ positive }) => (positive ? 1 : -1)),
    costs: Float64Array.from(examples, ({ weight }) => weight * cost),
    known: Float64Array.from(examples, ({ known = 0 }) => known),
    dense: Float64Array.from(examples.flatMap(({ dense }) => dense)),
    denseSize,
    size,
  };
}

/**
 * Logistic regression with a quadratic penalty on all weights but the bias.
 * @param size number of features
 * @param cost weight of the data against the penalty
 */
export function fitLogistic(examples: readonly Example[], size: number, cost: number): Model {
  const flat = flatten(examples, size, cost);
  const last = size + flat.denseSize;
  const all = new Float64Array(last + 1);
  minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let at = 0; at < last; at += 1) {
        const weight = weights[at] ?? 0;
        loss += 0.5 * weight * weight;
        gradient[at] = weight;
      }
      gradient[last] = 0;
      return loss + dataLoss(flat, weights, gradient);
    },
    all,
    ITERATIONS,
    TOLERANCE,
  );
  return { weights: all.subarray(0, size), dense: all.subarray(size, last), bias: all[last] ?? 0 };
}

function dataLoss(flat: Flat, weights: Float64Array, gradient: Float64Array): number {
  const { features, shares, starts, scales, signs, costs, known, dense, denseSize, size } = flat;
  const bias = size + denseSize;
  let loss = 0;
  for (let row = 0; row < signs.length; row += 1) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    const scale = scales[row] ?? 0;
    const sign = signs[row] ?? 0;
    const cost = costs[row] ?? 0;
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += (weights[features[at] ?? 0] ?? 0) * (shares[at] ?? 0);
    let odds = (known[row] ?? 0) + sum * scale + (weights[bias] ?? 0);
    for (let at = 0; at < denseSize; at += 1)
      odds += (weights[size + at] ?? 0) * (dense[row * denseSize + at] ?? 0);
    const margin = sign * odds;
    const away = Math.exp(-Math.abs(margin));
    loss += cost * (Math.log1p(away) + (margin > 0 ? 0 : -margin));
    const slope = (-sign * cost * (margin > 0 ? away : 1)) / (1 + away);
    const scaled = slope * scale;
    for (let at = from; at < to; at += 1) gradient[features[at] ?? 0]! += scaled * (shares[at] ?? 0);
    for (let at = 0; at < denseSize; at += 1)
      gradient[size + at]! += slope * (dense[row * denseSize + at] ?? 0);
    gradient[bias]! += slope;
  }
  return loss;
}

/** Log odds of being positive. */
export function logOdds(
  model: Model,
  { features, shares, scale, dense, known = 0 }: Omit<Example, 'positive' | 'weight'>,
): number {
  let sum = 0;
  features.forEach((feature, at) => (sum += (model.weights[feature] ?? 0) * (shares[at] ?? 0)));
  const start = known + sum * scale + model.bias;
  return dense.reduce((odds, value, at) => odds + (model.dense[at] ?? 0) * value, start);
}
