import { describe, expect, it } from 'vitest';
import { attributeChart } from '../../../shared/stats/charts/attribute-chart.ts';
import { wilsonCorrectedInterval } from '../../../shared/stats/intervals/wilson-corrected-interval.ts';
import { cusumArl } from '../../../shared/stats/run-length/cusum-arl.ts';
import { cusumDecisionInterval } from '../../../shared/stats/run-length/cusum-decision-interval.ts';
import { makingDataCount } from '../../../shared/stats/run-rules/making-data-count.ts';
import { nelson } from '../../../shared/stats/run-rules/nelson.ts';

describe('attributeChart()', () => {
  it('charts numbers of defectives as the p chart charts their share', () => {
    const data = { counts: [12, 15, 8, 10, 4, 7], sizes: [50, 50, 50, 50, 50, 50], sigmas: 3 };
    const np = attributeChart({ chart: 'np', ...data });
    const p = attributeChart({ chart: 'p', ...data });
    expect(np.centerLine).toBeCloseTo(50 * p.centerLine, 12);
    expect(np.ucl[0]).toBeCloseTo(50 * (p.ucl[0] ?? 0), 12);
    np.z.forEach((z, index) => {
      expect(z).toBeCloseTo(p.z[index] ?? 0, 12);
    });
    expect(() => attributeChart({ chart: 'np', counts: [1, 1], sizes: [5, 6], sigmas: 3 })).toThrow(
      'an np chart needs sizes that are all equal',
    );
  });

  it('passes over a week without items and goes on with the run', () => {
    const counts = [1, 1, 1, 0, 1, 1, 1, 1, 9, 9, 9];
    const sizes = [10, 10, 10, 0, 10, 10, 10, 10, 10, 10, 10];
    const chart = attributeChart({ chart: 'p', counts, sizes, sigmas: 3 });
    expect(chart.statistic[3]).toBeUndefined();
    expect(chart.runs7).toEqual([7]);
  });
});

// Examples from the tests of the R package NHSRplotthedots
describe('makingDataCount()', () => {
  it.each([
    ['a point outside of the limits', [0, 3.1, 0], { astronomicalPoint: [1] }],
    ['seven on one side', [-1, 1, 1, 1, 1, 1, 1, 1, 1, -1], { shift: [7, 8] }],
    ['seven rising', [0.2, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.3], { trend: [7] }],
    ['six rising', [1, 2, 3, 3, 4, 5, 6].map((value) => value / 10), { trend: [] }],
    ['two of three close to a limit', [0.1, 2.5, 0.1, 2.5, 0.1], { twoInThree: [3] }],
    ['two of three with one beyond the mean', [0.1, 2.5, -0.1, 2.5], { twoInThree: [] }],
    ['two of three with one outside of the limits', [0.1, 3.5, 0.1, 2.5], { twoInThree: [] }],
  ])('finds %s', (_, z, expected) => {
    expect(makingDataCount(z)).toMatchObject(expected);
  });
});

describe('nelson()', () => {
  it('counts no run across the centre line', () => {
    expect(nelson([1, 1, 1, 1, 0, 1, 1, 1, 1, 1]).nelson2).toEqual([]);
  });
});

describe('wilsonCorrectedInterval()', () => {
  // R 4.2: prop.test(5, 10)$conf.int
  it('has no correction at half of the trials, like R', () => {
    const { low, high } = wilsonCorrectedInterval(5, 10, 0.95);
    expect(low).toBeCloseTo(0.2365931, 7);
    expect(high).toBeCloseTo(0.7634069, 7);
  });
});

describe('cusumDecisionInterval()', () => {
  it.each([
    [0.05, 1e4],
    [0.5, 4],
    [0.5, 1e10],
    [2, 1e5],
  ])('is the inverse of the run length for k = %d and %d points', (k, arl0) => {
    const h = cusumDecisionInterval(k, arl0);
    expect(cusumArl({ k, h, shift: 0, sided: 'one' }) / arl0).toBeCloseTo(1, 6);
  });
});
