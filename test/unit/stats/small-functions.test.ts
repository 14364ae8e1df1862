import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../shared/stats/benjamini-hochberg.ts';
import { betaQuantile } from '../../../shared/stats/distributions/beta-quantile.ts';
import { gammaQuantile } from '../../../shared/stats/distributions/gamma-quantile.ts';
import { normalTail } from '../../../shared/stats/distributions/normal-tail.ts';
import { studentQuantile } from '../../../shared/stats/distributions/student-quantile.ts';
import { normalQuantile } from '../../../shared/stats/normal-quantile.ts';
import { findRoot } from '../../../shared/stats/special-functions/find-root.ts';
import { incompleteBeta } from '../../../shared/stats/special-functions/incomplete-beta.ts';
import { incompleteGamma } from '../../../shared/stats/special-functions/incomplete-gamma.ts';
import { logGamma } from '../../../shared/stats/special-functions/log-gamma.ts';

const expectRelative = (ours: number, reference: number, tolerance: number): void => {
  expect(Math.abs(ours / reference - 1), `${String(ours)} is not ${String(reference)}`).toBeLessThan(
    tolerance,
  );
};

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

// mpmath 1.3 with 40 digits
describe('incompleteGamma()', () => {
  it.each([
    [0.5, 2, 'upper', 0.045500263896358414],
    [3, 700, 'upper', 2.4225323864783195e-299],
    [1000, 900, 'lower', 5.4990226571178292e-4],
    [200, 20, 'lower', 4.6635017890786538e-124],
    [1e6, 1_003_000, 'upper', 0.0013617406462175915],
    [1e9, 1e9 + 1e5, 'upper', 7.8295616195832682e-4],
  ] as const)('of shape %d at %d, %s', (shape, x, side, expected) => {
    expectRelative(incompleteGamma(shape, x)[side], expected, 1e-9);
  });
});

describe('incompleteBeta()', () => {
  it.each([
    [0.3, 2, 5, 0.579825],
    [0.02, 0.5, 0.5, 0.090334470601733097],
    [0.001, 40, 3, 8.5932082e-118],
    [0.5, 300, 200, 3.5434802643925381e-6],
    [0.49995, 1e9, 1e9, 3.8721080231491601e-6],
  ])('at %d of %d and %d', (x, a, b, expected) => {
    expectRelative(incompleteBeta(x, a, b).lower, expected, 1e-9);
  });

  it('puts all mass at an end when one parameter is 0', () => {
    expect(incompleteBeta(0.2, 0, 3)).toEqual({ lower: 1, upper: 0 });
    expect(incompleteBeta(0.2, 3, 0)).toEqual({ lower: 0, upper: 1 });
  });
});

describe('normalTail()', () => {
  it.each([
    [1, 0.15865525393145705],
    [8, 6.2209605742717841e-16],
    [37, 5.7255712225245768e-300],
    [-1, 1 - 0.15865525393145705],
  ])('beyond %d', (z, expected) => {
    expectRelative(normalTail(z), expected, 1e-12);
  });
});

describe('quantiles', () => {
  it.each([1e-250, 1e-9, 0.025, 0.5, 0.9])('go back to the tail of %d', (tail) => {
    for (const side of ['lower', 'upper'] as const) {
      for (const shape of [2, 12.3, 4e5, 1e9])
        expectRelative(incompleteGamma(shape, gammaQuantile(tail, shape, side))[side], tail, 1e-5);
      for (const [a, b] of [
        [1.5, 200],
        [30, 2000],
        [1e9, 1e9],
      ] as const)
        expectRelative(incompleteBeta(betaQuantile(tail, a, b, side), a, b)[side], tail, 1e-5);
    }
  });

  it.each([
    [0.025, 10, 2.228138851964939],
    [0.025, 1, 12.706204736174694],
    [0.5, 7, 0],
  ])('of Student leave %d beyond, %d degrees of freedom', (tail, df, expected) => {
    expect(studentQuantile(tail, df)).toBeCloseTo(expected, 9);
  });
});

describe('findRoot()', () => {
  it('finds where a rising function crosses 0, on either side of the start', () => {
    expect(findRoot((x) => x * x * x - 8, 1, 0.5)).toBeCloseTo(2, 14);
    expect(findRoot((x) => Math.atan(x - 1), 900, 100)).toBeCloseTo(1, 14);
    expect(findRoot((x) => (x < 3 ? -Infinity : x - 3.5), 0, 1)).toBeCloseTo(3.5, 14);
  });

  it('says so when there is none', () => {
    expect(() => findRoot(() => 1, 0, 1)).toThrow(RangeError);
  });
});

describe('benjaminiHochberg()', () => {
  it('has nothing to adjust without series', () => {
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
