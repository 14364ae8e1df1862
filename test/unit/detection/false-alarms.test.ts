import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import { thresholdsOf } from '../../../shared/detection/thresholds.ts';
import type { Series } from '../../../shared/domain/series.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { onsetsIn } from '../../bench/detect/onsets.ts';
import { poissonInterval } from '../../../shared/stats/intervals/poisson-interval.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';

const FIRST = '2024-W01' as IsoWeek;
const WEEKS = 104;
/** The first weeks in which anything can be judged. */
const JUDGED_FROM = 14;

/** Series of all kinds in which nothing changes; the weekly rate varies by a fifth. */
function quietFamily(size: number, seed: number): readonly Series[] {
  const random = seededRandom(seed);
  const kinds = ['proportion', 'count', 'rate'] as const;
  return Array.from({ length: size }, (_, index) => {
    const kind = kinds[index % 3] ?? 'count';
    const rate = [0.3, 1, 3, 8, 20][index % 5] ?? 1;
    const volume = kind === 'count' ? 1 : 60;
    return simulateSeries(
      { id: String(index), kind, weeks: WEEKS, volume, rate: rate / volume, variation: 0.2 },
      random,
    );
  });
}

const falseSignals = (family: readonly Series[], budget: number): number =>
  detect(family, { budget }).reduce((sum, { verdicts }) => {
    const signals = verdicts.map(({ verdict }) => verdict === 'signal');
    return sum + onsetsIn(signals, JUDGED_FROM, WEEKS).length;
  }, 0);

describe('false signals of detect() while nothing changes', () => {
  it.each([0.25, 0.05])('stay within a budget of %d a week over 120 series', (budget) => {
    const found = falseSignals(quietFamily(120, 20), budget);
    const { low } = poissonInterval(found, WEEKS - JUDGED_FROM, 0.95);
    expect(low).toBeLessThanOrEqual(budget);
  });

  it('stay within 2 in 1,000 series-weeks in families of ten', () => {
    const families = Array.from({ length: 12 }, (_, seed) => quietFamily(10, 100 + seed));
    const found = families.reduce((sum, family) => sum + falseSignals(family, 0.25), 0);
    const { low } = poissonInterval(found, (12 * 10 * (WEEKS - JUDGED_FROM)) / 1000, 0.95);
    expect(low).toBeLessThanOrEqual(2);
  });
});

describe('a single complaint', () => {
  it('never raises an alarm, whatever came before', () => {
    const earlier = fc.array(fc.nat(1), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(earlier, fc.constantFrom(0.05, 0.25, 10), (events, budget) => {
        // Complaints one at a time, at most two in any 13 weeks.
        const sparse = events.map((value, index) => (index % 7 === 0 ? value : 0));
        const weeks = [...sparse, 1].map((value, index) => ({ week: addWeeks(FIRST, index), events: value }));
        const [judged] = detect([{ id: 'rare', kind: 'count', weeks }], { budget });
        const last = judged?.verdicts.at(-1);
        expect(['insufficient', 'in-control']).toContain(last?.verdict);
      }),
    );
  });

  it('never raises an alarm among many answers without one', () => {
    const weeks = Array.from({ length: 60 }, (_, index) => ({
      week: addWeeks(FIRST, index),
      events: index === 59 ? 1 : 0,
      exposure: 5000,
    }));
    expect(detect([{ id: 'spotless', kind: 'proportion', weeks }])[0]?.verdicts.at(-1)?.verdict).toBe(
      'in-control',
    );
  });
});

describe('thresholdsOf()', () => {
  it.each([0.01, 0.05, 0.25, 1, 10])('spends no more than a budget of %d', (budget) => {
    const { adjusted, p } = thresholdsOf(budget);
    expect(adjusted).toBeLessThanOrEqual(Math.min(budget, 0.1));
    expect(p).toBeLessThanOrEqual(0.002);
  });
});
