import { fitLogistic, logOdds, type Example, type Model } from '../../shared/scoring/calibration/logistic.ts';
import type { TrainingText } from './examples.ts';

/** N-grams of the table. */
const KEPT = 50_000;
/** Texts that an n-gram must be in to be learned. */
const LEAST_TEXTS = 2;
/** Weight of the data against the penalty; this and the next chosen by cross-validation, see docs/scoring.md. */
const COST = 3;
/** Rare n-grams are penalised less: an n-gram of `texts` texts is scaled by (texts / 100) to this power. */
const RARITY = -0.3;
const LARGEST = 127;
/** Share of the weights that fit into 8 bits; the few larger ones are cut. */
const UNCUT = 0.999;

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
function toExample(
  text: TrainingText,
  numbers: ReadonlyMap<number, number>,
  scaleOf: (feature: number) => number,
  weight: number,
): Example {
  const features: number[] = [];
  const shares: number[] = [];
  text.keys.forEach((key, at) => {
    const feature = numbers.get(key);
    if (feature === undefined) return;
    features.push(feature);
    shares.push((text.shares[at] ?? 1) * scaleOf(feature));
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

/** Fits all n-grams, keeps those that matter most and rounds them to 8 bits. */
export function fitTable(texts: readonly TrainingText[]): FittedTable {
  const importance = importances(texts);
  const counts = textsByKey(texts);
  const all = [...counts].filter(([, count]) => count >= LEAST_TEXTS);
  const numbers = numbered(all.map(([key]) => key));
  const scales = Float64Array.from(all, ([, count]) => (count / 100) ** RARITY);
  const scaleOf = (feature: number): number => scales[feature] ?? 1;
  const examples = texts.map((text, index) => toExample(text, numbers, scaleOf, importance[index] ?? 1));
  const model = fitLogistic(examples, all.length, COST);
  const kept = all
    .map(([key, count], at) => ({ key, count, weight: (model.weights[at] ?? 0) * scaleOf(at) }))
    .map((one) => ({ ...one, matters: Math.abs(one.weight) * Math.sqrt(one.count) }))
    .sort((a, b) => b.matters - a.matters || a.key - b.key)
    .slice(0, KEPT)
    .sort((a, b) => a.key - b.key);
  return rounded(kept, model);
}

/** N-grams whose weight rounds to 0 say nothing and are left out. */
function rounded(
  kept: readonly { readonly key: number; readonly weight: number }[],
  { dense, bias }: Model,
): FittedTable {
  const sizes = Float64Array.from(kept, ({ weight }) => Math.abs(weight)).sort();
  const step = (sizes[Math.floor(UNCUT * (sizes.length - 1))] ?? 1) / LARGEST;
  const byte = (weight: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
  const whole = kept
    .map(({ key, weight }) => ({ key, weight: byte(weight) }))
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
  return texts.map((text) =>
    logOdds(
      model,
      toExample(text, numbers, () => 1, 1),
    ),
  );
}
