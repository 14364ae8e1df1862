import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../shared/stats/benjamini-hochberg.ts';
import { cusumStep } from '../../../shared/stats/cusum-step.ts';
import { logGamma } from '../../../shared/stats/log-gamma.ts';
import { normalQuantile } from '../../../shared/stats/normal-quantile.ts';
import { wilsonInterval } from '../../../shared/stats/wilson-interval.ts';
import { shareInterval } from '../../../shared/value/share-interval.ts';
import { sigmaLevel } from '../../../shared/value/sigma-level.ts';
import { chartOf } from '../../bench/detect/classical-charts.ts';
import { binomialInterval, poissonInterval } from '../../support/exact-intervals.ts';
import { readVectors } from '../../support/vectors.ts';

const pair = z.tuple([z.number(), z.number()]);
const numbers = z.array(z.number());

describe('logGamma()', () => {
  it.each([
    [0.25, 1.2880225246980774],
    [1, 0],
    [5, Math.log(24)],
    [101, 363.73937555556349],
    [1e6, 12815504.569147612],
    [1e9, 19723265827.503716],
  ])('of %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(1e-13 + 1e-13 * Math.abs(expected));
  });
});

describe('normalQuantile()', () => {
  it.each([
    [0.975, 1.959963984540054],
    [0.5, 0],
    [0.001, -3.090232306167813],
    [1e-300, -37.0471],
    [0, -Infinity],
    [1, Infinity],
  ])('of %d', (probability, expected) => {
    if (Number.isFinite(expected)) expect(normalQuantile(probability)).toBeCloseTo(expected, 4);
    else expect(normalQuantile(probability)).toBe(expected);
  });
});

describe('intervals', () => {
  const binomial = readVectors(
    'binomial-interval',
    z.object({ x: z.number(), n: z.number(), confidence: z.number() }),
    z.object({ wilson: pair, clopperPearson: pair }),
  );
  it.each(binomial)('wilsonInterval() agrees with R for $id', ({ input, expected, near }) => {
    const { low, high } = wilsonInterval(input.x, input.n, input.confidence);
    near(low, expected.wilson[0]);
    near(high, expected.wilson[1]);
  });

  it.each(binomial)('binomialInterval() agrees with R for $id', ({ input, expected, near }) => {
    const { low, high } = binomialInterval(input.x, input.n, input.confidence);
    near(low, expected.clopperPearson[0]);
    near(high, expected.clopperPearson[1]);
  });

  const poisson = readVectors(
    'poisson-interval',
    z.object({ x: z.number(), exposure: z.number(), confidence: z.number() }),
    z.object({ exact: pair }),
  );
  it.each(poisson)('poissonInterval() agrees with R for $id', ({ input, expected, near }) => {
    const { low, high } = poissonInterval(input.x, input.exposure, input.confidence);
    near(low, expected.exact[0]);
    near(high, expected.exact[1]);
  });

  it('shareInterval() says nothing without trials', () => {
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('benjaminiHochberg()', () => {
  const vectors = readVectors(
    'multiple-testing',
    z.object({ p: numbers, level: z.number() }),
    z.object({ bh: numbers, bhRejected: numbers }),
  );
  it.each(vectors)('adjusts like R for $id', ({ input, expected, near }) => {
    const adjusted = benjaminiHochberg(input.p);
    adjusted.forEach((value, index) => {
      near(value, expected.bh[index] ?? Number.NaN);
    });
    const rejected = adjusted.flatMap((value, index) => (value <= input.level ? [index] : []));
    expect(rejected).toEqual(expected.bhRejected);
  });

  it('has nothing to adjust without series', () => {
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe('cusumStep()', () => {
  const vectors = readVectors(
    'cusum',
    z.object({ values: numbers, center: z.number(), sigma: z.number(), k: z.number(), h: z.number() }),
    z.object({ upper: numbers, lower: numbers, upperSignal: numbers }),
  );
  it.each(vectors)('adds up like qcc for $id', ({ input, expected, near }) => {
    let [upper, lower] = [0, 0];
    const signals: number[] = [];
    input.values.forEach((value, index) => {
      const deviation = (value - input.center) / input.sigma;
      upper = cusumStep(upper, deviation, input.k);
      lower = cusumStep(lower, -deviation, input.k);
      near(upper, expected.upper[index] ?? Number.NaN);
      near(lower, expected.lower[index] ?? Number.NaN);
      if (upper > input.h) signals.push(index);
    });
    expect(signals).toEqual(expected.upperSignal);
  });
});

describe('chartOf()', () => {
  const vectors = readVectors(
    'laney',
    z.object({ chart: z.string(), counts: numbers, sizes: numbers, baseline: numbers }),
    z.object({ centerLine: z.number(), z: numbers, sigmaZ: z.number() }),
  ).filter(({ input }) => input.chart === 'p-prime');
  it.each(vectors)('is the chart of Laney for $id', ({ input, expected, near }) => {
    const chart = chartOf({ ...input, baseline: input.baseline.length });
    near(chart.centre, expected.centerLine);
    near(chart.sigmaZ, expected.sigmaZ);
    chart.z.forEach((value, index) => {
      near(value, expected.z[index] ?? Number.NaN);
    });
  });
});

describe('sigmaLevel()', () => {
  const table = z.object({ sigmaLevels: numbers });
  const one = z.object({ defects: z.number(), units: z.number(), opportunitiesPerUnit: z.number() });
  const vectors = readVectors(
    'dpmo-sigma',
    z.union([table, one]),
    z.union([z.object({ dpmo: numbers }), z.object({ dpmo: z.number(), zLongTerm: z.number().nullable() })]),
  );
  it.each(vectors)('agrees with R for $id', ({ input, expected, near }) => {
    if ('sigmaLevels' in input) {
      input.sigmaLevels.forEach((level, index) => {
        const dpmo = Array.isArray(expected.dpmo) ? (expected.dpmo[index] ?? 0) : expected.dpmo;
        near(sigmaLevel(dpmo * 1e3, 1e9)?.sigmaLevel ?? Number.NaN, level);
      });
      return;
    }
    const ours = sigmaLevel(input.defects, input.units * input.opportunitiesPerUnit);
    const reference = 'zLongTerm' in expected ? expected.zLongTerm : null;
    if (reference === null) expect(ours).toBeUndefined();
    else near(ours?.sigmaUnshifted ?? Number.NaN, reference);
  });
});
