import { describe, expect, it } from 'vitest';
import type { SeriesWeek } from '../../../shared/domain/series.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { pooledShare } from '../../../shared/value/pooled-share.ts';
import { shareInterval } from '../../../shared/value/share-interval.ts';
import { sigmaLevel } from '../../../shared/value/sigma-level.ts';
import { dispersionOf, usualRange } from '../../../shared/value/usual-range.ts';

const weeksOf = (events: readonly number[], exposure = 100): readonly SeriesWeek[] =>
  events.map((count, index) => ({ week: addWeeks('2026-W01' as IsoWeek, index), events: count, exposure }));

describe('shareInterval()', () => {
  // R 4.3: prop.test(x, n, correct = FALSE)$conf.int
  it.each([
    [10, 100, 0.05522914, 0.17436566],
    [1, 20, 0.008881438, 0.236130848],
    [50, 50, 0.92865, 1],
  ])('gives the Wilson interval of %i in %i as R does', (events, trials, low, high) => {
    const interval = shareInterval(events, trials);
    expect(interval.low).toBeCloseTo(low, 5);
    expect(interval.high).toBeCloseTo(high, 5);
  });

  it('knows nothing without any feedback', () => {
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('starts at zero when no defect was seen, and does not end there', () => {
    expect(shareInterval(0, 30)).toMatchObject({ low: 0 });
    expect(shareInterval(0, 30).high).toBeCloseTo(0.1135, 4);
  });
});

describe('sigmaLevel()', () => {
  // Conversion table of Six Sigma with the 1.5 shift.
  it.each([
    [690_000, 1.0],
    [308_538, 2.0],
    [66_807, 3.0],
    [6_210, 4.0],
    [233, 5.0],
    [3.4, 6.0],
  ])('takes %f defects per million as sigma level %f', (dpmo, level) => {
    expect(sigmaLevel(dpmo, 1e6)?.sigmaLevel).toBeCloseTo(level, 1);
  });

  it.each([
    [5, 29],
    [0, 1_000],
    [40, 40],
  ])('says nothing of %i defects in %i', (defects, opportunities) => {
    expect(sigmaLevel(defects, opportunities)).toBeUndefined();
  });
});

describe('usualRange()', () => {
  it('needs twelve weeks', () => {
    expect(usualRange(weeksOf(Array<number>(11).fill(10)))).toBeUndefined();
    expect(usualRange(weeksOf(Array<number>(12).fill(10)))).toBeDefined();
  });

  it('is the binomial range when weeks differ by chance alone', () => {
    const range = usualRange(weeksOf(Array<number>(26).fill(10)));
    expect(range?.low).toBeCloseTo(0.1 - 3 * Math.sqrt((0.1 * 0.9) / 100), 2);
    expect(range?.high).toBeCloseTo(0.1 + 3 * Math.sqrt((0.1 * 0.9) / 100), 2);
  });

  it('is wider when weeks differ by more than chance', () => {
    const restless = weeksOf(Array.from({ length: 26 }, (_, index) => (index % 2 === 0 ? 2 : 18)));
    const calm = weeksOf(Array<number>(26).fill(10));
    expect(usualRange(restless)?.high ?? 0).toBeGreaterThan(2 * (usualRange(calm)?.high ?? 1));
    expect(dispersionOf(restless)).toBeGreaterThan(5);
    expect(dispersionOf(calm)).toBe(1);
  });
});

describe('pooledShare()', () => {
  it('adds defects and feedback, never the shares of weeks', () => {
    const [small, large] = [weeksOf([1], 2)[0], weeksOf([1], 98)[0]];
    expect(pooledShare([small, large].flatMap((week) => week ?? []))).toMatchObject({
      events: 2,
      exposure: 100,
      weeks: 2,
      share: 0.02,
    });
    expect(pooledShare([])).toEqual({ events: 0, exposure: 0, weeks: 0, low: 0, high: 1 });
  });
});
