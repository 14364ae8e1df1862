import type { TrainingText } from './examples.ts';
import { fitLogistic, logOdds, type Example, type Model } from './logistic.ts';

/** N-grams of the table. */
const KEPT = 20_000;
/** Texts that an n-gram must be in to be learned. */
const LEAST_TEXTS = 2;
/** Weight of the data against the penalty; chosen by cross-validation over families of sets. */
const COST = 1;
const LARGEST = 127;

/** Weights of the table as whole numbers of `step`, in order of their keys. */
export interface FittedTable {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly step: number;
  readonly mood: readonly [good: number, bad: number];
  readonly bias: number;
}

/** Each class of each set weighs as much as the root of its size, 1 on average. */
function importances(texts: readonly TrainingText[]): readonly number[] {
  const sizes = new Map<string, number>();
  const keyOf = ({ set, positive }: TrainingText): string => `${set} ${String(positive)}`;
  for (const text of texts) sizes.set(keyOf(text), (sizes.get(keyOf(text)) ?? 0) + 1);
  const raw = texts.map((text) => 1 / Math.sqrt(sizes.get(keyOf(text)) ?? 1));
  const mean = raw.reduce((sum, one) => sum + one, 0) / raw.length;
  return raw.map((one) => one / mean);
}

function textsByKey(texts: readonly TrainingText[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { keys } of texts) for (const key of new Set(keys)) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

const numbered = (keys: readonly number[]): ReadonlyMap<number, number> =>
  new Map(keys.map((key, index) => [key, index]));

/** Only known n-grams count, but all of them share the weight. */
function toExample(text: TrainingText, numbers: ReadonlyMap<number, number>, weight: number): Example {
  const features: number[] = [];
  const shares: number[] = [];
  text.keys.forEach((key, at) => {
    const feature = numbers.get(key);
    if (feature === undefined) return;
    features.push(feature);
    shares.push(text.shares[at] ?? 1);
  });
  return {
    features: Int32Array.from(features),
    shares: Float32Array.from(shares),
    scale: 1 / Math.sqrt(Math.max(1, text.keys.length)),
    dense: text.moods,
    positive: text.positive,
    weight,
  };
}

/** Fits all n-grams, keeps those that matter most, fits these again and rounds them to 8 bits. */
export function fitTable(texts: readonly TrainingText[]): FittedTable {
  const weights = importances(texts);
  const counts = textsByKey(texts);
  const fit = (keys: readonly number[]): Model => {
    const numbers = numbered(keys);
    const examples = texts.map((text, index) => toExample(text, numbers, weights[index] ?? 1));
    return fitLogistic(examples, keys.length, COST);
  };
  const all = [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key);
  const first = fit(all);
  const kept = all
    .map((key, at) => ({ key, matters: Math.abs(first.weights[at] ?? 0) * Math.sqrt(counts.get(key) ?? 0) }))
    .sort((a, b) => b.matters - a.matters || a.key - b.key)
    .slice(0, KEPT)
    .map(({ key }) => key)
    .sort((a, b) => a - b);
  return rounded(kept, fit(kept));
}

/** N-grams whose weight rounds to 0 say nothing and are left out. */
function rounded(keys: readonly number[], { weights, dense, bias }: Model): FittedTable {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / LARGEST;
  const whole = keys
    .map((key, at) => ({ key, weight: Math.round((weights[at] ?? 0) / step) }))
    .filter(({ weight }) => weight !== 0);
  return {
    keys: Int32Array.from(whole, ({ key }) => key),
    weights: Int8Array.from(whole, ({ weight }) => weight),
    step,
    mood: [dense[0] ?? 0, dense[1] ?? 0],
    bias,
  };
}

/** Log odds of many texts by one table. */
export function judgeAll(table: FittedTable, texts: readonly TrainingText[]): readonly number[] {
  const numbers = numbered([...table.keys]);
  const model = {
    weights: Float64Array.from(table.weights, (weight) => weight * table.step),
    dense: Float64Array.from(table.mood),
    bias: table.bias,
  };
  return texts.map((text) => logOdds(model, toExample(text, numbers, 1)));
}
