import type { Correction } from '../../domain/calibration.ts';
import { fitLogistic, type Example } from './logistic.ts';
import type { RatedText } from './rated-text.ts';

/** Texts that an n-gram must be in to be learned. */
const LEAST_TEXTS = 2;
/** Weights that are kept, the largest: the corrections of seven languages fit into one item of the table. */
const MOST_WEIGHTS = 3_000;
const LARGEST = 127;

/**
 * Weight of the data against the penalty on all but the offset: without n-grams hardly any, with them little enough
 * not to learn 200 texts by heart. Chosen on sets that the table had not seen (docs/scoring.md).
 */
const COSTS = { levels: 1, words: 2 } as const;
export type Depth = keyof typeof COSTS;

/** Each class weighs as much as the root of its size, 1 on average: a flood of praise must not drown complaints. */
export function importances(texts: readonly Pick<RatedText, 'positive'>[]): (positive: boolean) => number {
  const good = texts.filter(({ positive }) => positive).length;
  const bad = texts.length - good;
  const mean = (Math.sqrt(good) + Math.sqrt(bad)) / Math.max(1, texts.length);
  return (positive) => 1 / Math.sqrt(Math.max(1, positive ? good : bad)) / Math.max(mean, Number.MIN_VALUE);
}

const NOTHING: Omit<Correction, 'language'> = { slope: 1, offset: 0, step: 0, keys: [], weights: [] };

function frequentKeys(texts: readonly RatedText[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { keys } of texts) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key);
}

/**
 * What the log odds of the scorer lack: a slope, an offset and, at depth `words`, weights of n-grams.
 * @param texts of one language, in a fixed order; of one class only they teach nothing
 */
export function fitCorrection(texts: readonly RatedText[], depth: Depth): Omit<Correction, 'language'> {
  if (!texts.some(({ positive }) => positive) || texts.every(({ positive }) => positive)) return NOTHING;
  const weightOf = importances(texts);
  const keys = depth === 'words' ? frequentKeys(texts) : [];
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const toExample = (text: RatedText): Example => {
    const features = text.keys.flatMap((key) => numbers.get(key) ?? []);
    return {
      features: Int32Array.from(features),
      shares: new Float32Array(features.length).fill(1),
      scale: 1 / Math.sqrt(Math.max(1, text.keys.length)),
      dense: [text.odds],
      known: text.odds,
      positive: text.positive,
      weight: weightOf(text.positive),
    };
  };
  const { weights, dense, bias } = fitLogistic(texts.map(toExample), keys.length, COSTS[depth]);
  return {
    slope: rounded(1 + (dense[0] ?? 0)),
    offset: rounded(bias),
    ...wholeWeights(keys, weights),
  };
}

/** Six digits: the last bits of a sum may differ between machines, and the version is a hash of these numbers. */
const rounded = (value: number): number => Number(value.toPrecision(6));

function wholeWeights(
  keys: readonly number[],
  weights: Float64Array,
): Pick<Correction, 'step' | 'keys' | 'weights'> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  if (largest === 0) return { step: 0, keys: [], weights: [] };
  const step = rounded(largest / LARGEST);
  const whole = keys
    .map((key, at) => ({
      key,
      weight: Math.max(-LARGEST, Math.min(LARGEST, Math.round((weights[at] ?? 0) / step))),
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.key - b.key)
    .slice(0, MOST_WEIGHTS)
    .sort((a, b) => a.key - b.key);
  return { step, keys: whole.map(({ key }) => key), weights: whole.map(({ weight }) => weight) };
}
