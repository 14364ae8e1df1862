import { describe, expect, it } from 'vitest';
import { charts } from './kinds/charts.ts';
import { comparison } from './kinds/comparison.ts';
import { dispersion } from './kinds/dispersion.ts';
import { intervals } from './kinds/intervals.ts';
import { runLength } from './kinds/run-length.ts';
import { surveillance } from './kinds/surveillance.ts';
import { readVectors } from '../../support/vectors.ts';

const kinds = { ...charts, ...comparison, ...dispersion, ...intervals, ...runLength, ...surveillance };

/** An input of the kind with some fields changed: the first reference vector that has these fields. */
function changed(kind: string, fields: Record<string, unknown>): unknown {
  const has = (input: unknown): input is object =>
    typeof input === 'object' && input !== null && Object.keys(fields).every((name) => name in input);
  const vector = readVectors(kind).find(({ input }) => has(input));
  if (!vector || !has(vector.input))
    throw new Error(`no vector of ${kind} with ${Object.keys(fields).join()}`);
  return { ...vector.input, ...fields };
}

const answer = (kind: string, fields: Record<string, unknown>): unknown =>
  kinds[kind]?.(changed(kind, fields));

function expectNoNaN(value: unknown, path: string): void {
  if (typeof value === 'number') expect(Number.isNaN(value), `${path} is NaN`).toBe(false);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) expectNoNaN(inner, `${path}.${name}`);
}

const none = { counts: [], sizes: [] };
const zeros = Array<number>(20).fill(0);
const tens = Array<number>(20).fill(10);
const all = [...zeros.keys()];

describe('what can happen gets an answer without NaN', () => {
  it.each<[kind: string, title: string, fields: Record<string, unknown>]>([
    ['attribute-chart', 'no event', { counts: zeros, sizes: tens, baseline: all }],
    ['attribute-chart', 'all events', { counts: tens, sizes: tens, baseline: all }],
    ['attribute-chart', 'weeks without items', { counts: [0, 1, 0], sizes: [0, 5, 5], baseline: [0, 1, 2] }],
    ['attribute-chart', 'an event after none', { counts: [0, 0, 1], sizes: [5, 5, 5], baseline: [0, 1] }],
    ['laney', 'no event', { counts: zeros, sizes: tens, baseline: all }],
    ['laney', 'an event after none', { counts: [0, 0, 1], sizes: [5, 5, 5], baseline: [0, 1] }],
    ['laney', 'huge sizes', { counts: [5e8, 5e8 + 1, 4e8], sizes: [1e9, 1e9, 1e9], baseline: [0, 1, 2] }],
    ['ewma', 'no value', { values: [] }],
    ['ewma', 'full weight of the newest', { lambda: 1 }],
    ['cusum', 'no value', { values: [] }],
    ['bernoulli-cusum', 'no change to look for', { oddsRatio: 1 }],
    ['g-chart', 'no good item at all', { gaps: [0, 0, 0] }],
    ['run-rules', 'no value', { z: [] }],
    ['runs-analysis', 'nothing off the centre line', { values: [1, 1], centerLine: 1 }],
    ['runs-analysis', 'one value', { values: [2], centerLine: 1 }],
    ['before-after', 'no event before', { beforeCounts: [0], beforeSizes: [10] }],
    ['before-after', 'no event after', { afterCounts: [0, 0], afterSizes: [10, 10] }],
    ['before-after', 'one week each', { ...sides([1], [10], [2], [10]) }],
    ['before-after', 'all events', { ...sides([10, 5], [10, 5], [10, 4], [10, 4]) }],
    ['mantel-haenszel', 'no event', { ...sides([0], [10], [0], [10]) }],
    ['mantel-haenszel', 'sides that do not meet', { ...sides([1, 0], [10, 0], [0, 1], [0, 10]) }],
    ['standardisation', 'a source that fell silent', { counts: [0, 30, 9], sizes: [0, 500, 60] }],
    ['standardisation', 'nothing expected', { referenceCounts: [0, 0, 0] }],
    ['overdispersion', 'no event', { counts: zeros, sizes: tens }],
    ['overdispersion', 'one week', { counts: [3], sizes: [10] }],
    ['overdispersion', 'single items', { counts: [1, 0, 1], sizes: [1, 1, 1] }],
    ['empirical-bayes', 'no event', { counts: zeros, sizes: tens }],
    ['empirical-bayes', 'all events', { counts: tens, sizes: tens }],
    ['empirical-bayes', 'one series', { counts: [3], sizes: [10] }],
    ['empirical-bayes', 'a series without items', { counts: [0, 3, 4], sizes: [0, 10, 200] }],
    ['funnel', 'one unit', { counts: [3], sizes: [10] }],
    ['funnel', 'units without an event', { counts: [0, 0, 3], sizes: [10, 50, 1e6] }],
    ['tolerance-test', 'no item', { x: 0, n: 0, effectiveN: 0 }],
    ['tolerance-test', 'a thousand million items', { x: 5e8, n: 1e9, effectiveN: 1e9, tolerance: 0.5 }],
    ['beta-binomial-tail', 'no item', { x: 0, n: 0 }],
    ['beta-binomial-tail', 'no event expected', { x: 1, n: 9, mean: 0 }],
    ['beta-binomial-tail', 'only events expected', { x: 9, n: 9, mean: 1 }],
    ['beta-binomial-tail', 'a thousand million items', { x: 4e8, n: 1e9, mean: 0.3, rho: 0.2 }],
    ['binomial-interval', 'no item', { x: 0, n: 0 }],
    ['binomial-interval', 'a thousand million items', { x: 1e9 - 1, n: 1e9 }],
    ['poisson-interval', 'a thousand million events', { x: 1e9 }],
    ['multiple-testing', 'no test', { p: [] }],
    ['multiple-testing', 'certain findings', { p: [0, 0, 1e-300] }],
    ['ears', 'no event', { counts: zeros, from: 15, method: 'C3' }],
    ['ears', 'a burst after none', { counts: [...zeros, 9, 9, 9], from: 15, method: 'C3' }],
    ['farrington-flexible', 'no event', { counts: Array<number>(262).fill(0) }],
    ['nowcast', 'no week', { triangle: [] }],
    ['nowcast', 'no item', { triangle: [[0, 0], [0]] }],
    ['nowcast', 'only late items', { triangle: [[0, 5], [0]] }],
    ['cost-of-quality', 'no defect', { currentRate: 0 }],
    ['cost-of-quality', 'free prevention', { preventionCostPerEfold: 0 }],
    ['cost-of-quality', 'no volume', { volume: 0 }],
    ['economic-design', 'a problem every million years', { lambda: 1e-10 }],
  ])('%s: %s', (kind, title, fields) => {
    expectNoNaN(answer(kind, fields), title);
  });
});

function sides(
  beforeCounts: readonly number[],
  beforeSizes: readonly number[],
  afterCounts: readonly number[],
  afterSizes: readonly number[],
): Record<string, unknown> {
  return { beforeCounts, beforeSizes, afterCounts, afterSizes };
}

describe('what cannot happen is refused with a sentence', () => {
  it.each<[kind: string, message: string, fields: Record<string, unknown>]>([
    [
      'attribute-chart',
      'each count must be a whole number of 0 or more, got -1',
      { counts: [-1], sizes: [5] },
    ],
    [
      'attribute-chart',
      'each count must be a whole number of 0 or more, got 0.5',
      { counts: [0.5], sizes: [5] },
    ],
    ['attribute-chart', 'no count may exceed its size of 5, got 6', { counts: [6], sizes: [5] }],
    ['attribute-chart', 'as many sizes as counts (1) must be given, got 2', { counts: [6], sizes: [5, 5] }],
    [
      'attribute-chart',
      'a baseline index must lie in 0..1, got 2',
      { ...none, counts: [1, 1], sizes: [2, 2], baseline: [2] },
    ],
    [
      'attribute-chart',
      'the baseline must hold a size above 0, got 0',
      { counts: [0], sizes: [0], baseline: [0] },
    ],
    ['laney', 'a moving range needs 2 values, got 1', { counts: [1], sizes: [2], baseline: [0] }],
    ['ewma', 'lambda must be above 0 and at most 1, got 0', { lambda: 0 }],
    ['cusum', 'sigma must be above 0, got 0', { sigma: 0 }],
    ['bernoulli-cusum', 'each item must be 0 or 1, got 2', { x: [2] }],
    ['g-chart', 'at least one gap must be given, got 0', { gaps: [] }],
    ['before-after', 'each period must hold a size above 0, got 0', { beforeCounts: [0], beforeSizes: [0] }],
    ['standardisation', 'weights must be 0 or more, got 0', { standardWeights: [0, 0, 0] }],
    ['overdispersion', 'a size above 0 must be given, got 0', none],
    ['funnel', 'size must be whole and above 0, got 0', { counts: [0], sizes: [0] }],
    ['dpmo-sigma', 'units must be above 0, got 0', { units: 0 }],
    ['beta-binomial-tail', 'rho must be 0 or more and below 1, got 1', { rho: 1 }],
    ['binomial-interval', 'events must not exceed the 3 trials, got 4', { x: 4, n: 3 }],
    ['poisson-interval', 'exposure must be above 0, got 0', { exposure: 0 }],
    ['multiple-testing', 'each p-value must lie in 0..1, got 1.5', { p: [1.5] }],
    ['interrupted-time-series', 'at least one event must be given, got 0', { y: Array<number>(59).fill(0) }],
    ['ears', 'from must be whole and at least 7, got 6', { method: 'C1', from: 6 }],
    ['farrington-flexible', 'from must be at least 159, got 100', { from: 100 }],
    ['nowcast', 'each entry must be a whole number of 0 or more, got -1', { triangle: [[-1]] }],
    ['arl', 'the average run length must be below 1e13, got Infinity', { k: 1, h: 30 }],
    ['arl', 'the range must be at most 190 deviations of a step wide, got 500', { k: 0, h: 500 }],
    ['cusum-h', 'k must be large enough for an h below 190, got 0', { k: [0], arl0: [1e9] }],
    ['cusum-h', 'arl0 must be above 3.2', { k: [0.5], arl0: [2] }],
  ])('%s: %s', (kind, message, fields) => {
    const ours = (): unknown => answer(kind, fields);
    expect(ours).toThrow(RangeError);
    expect(ours).toThrow(message);
  });
});
