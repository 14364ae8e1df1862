import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import type { Series } from '../../../shared/domain/series.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';

const FIRST = '2024-W01' as IsoWeek;
const weekAt = (index: number): IsoWeek => addWeeks(FIRST, index);

/** A count series from its weekly numbers. */
const counts = (events: readonly number[], id = 'complaints'): Series => ({
  id,
  kind: 'count',
  weeks: events.map((value, index) => ({ week: weekAt(index), events: value })),
});

const verdictsOf = (series: Series): readonly Verdict[] => detect([series])[0]?.verdicts ?? [];
const alarmed = ({ verdict }: Verdict): boolean => verdict === 'watch' || verdict === 'signal';

describe('detect()', () => {
  it('makes no statement before 12 weeks of history', () => {
    const verdicts = verdictsOf(counts([2, 1, 3, 2, 90, 2, 1, 2, 3, 2, 1, 2, 3, 2, 1]));
    expect(verdicts.slice(0, 13).every(({ verdict }) => verdict === 'insufficient')).toBe(true);
    expect(verdicts.at(-1)?.verdict).toBe('in-control');
    expect(verdicts.at(-1)?.baselineWeeks).toBe(13);
  });

  it.each(['proportion', 'count', 'rate'] as const)('finds a tripled %s within four weeks', (kind) => {
    const onset = 60;
    const series = simulateSeries(
      {
        id: kind,
        kind,
        weeks: 70,
        volume: 100,
        rate: kind === 'count' ? 6 : 0.06,
        factor: (week) => (week < onset ? 1 : 3),
      },
      seededRandom(11),
    );
    const verdicts = verdictsOf(series);
    const first = verdicts.findIndex(alarmed);
    expect(first).toBeGreaterThanOrEqual(onset);
    expect(first).toBeLessThan(onset + 4);
    expect(verdicts[first]).toMatchObject({ direction: 'up' });
    expect(verdicts[first]?.effect).toBeGreaterThan(1.25);
  });

  it('tells what a person needs to judge the alarm', () => {
    const verdicts = verdictsOf(counts([...Array<number>(40).fill(2), 12]));
    expect(verdicts.at(-1)).toMatchObject({
      week: weekAt(40),
      verdict: 'signal',
      direction: 'up',
      rule: 'window',
      events: 12,
      windowWeeks: 1,
      onset: weekAt(40),
      baselineWeeks: 28,
    });
    const last = verdicts.at(-1);
    expect(last?.expected).toBeCloseTo(2, 0);
    expect(last?.upper).toBeLessThan(12);
    expect(last?.p).toBeLessThan(0.0015);
    expect(last?.q).toBe(last?.p);
    expect(last?.detectableRatio).toBeGreaterThan(1.5);
    expect(last?.detectableRatio).toBeLessThan(6);
  });

  it('gives the weeks that decided together, with the range that is usual for so many', () => {
    const level = Array.from({ length: 60 }, (_, week) => 3 + (week % 3));
    const last = verdictsOf(counts([...level, 10, 11, 10, 11])).at(-1);
    expect(last).toMatchObject({ verdict: 'signal', windowWeeks: 4, window: { events: 42 } });
    const { window, upper = 0, effect } = last ?? {};
    expect(window?.upper).toBeLessThan(42);
    expect(window?.upper).toBeGreaterThan(upper);
    expect(window?.upper).toBeLessThan(4 * upper);
    expect((window?.events ?? 0) / (window?.expected ?? 0)).toBeCloseTo(effect ?? 0, 9);
    expect(window).not.toHaveProperty('exposure');
  });

  it('says which weeks made the usual range, and which were kept out and why', () => {
    const level = [...Array.from({ length: 60 }, (_, week) => 3 + (week % 3)), 14, 15, 13, 14];
    const calm = [...level, ...Array.from({ length: 40 }, (_, week) => 3 + (week % 3))];
    const series = counts(calm);
    const missing = new Set([weekAt(20), weekAt(21), weekAt(45)]);
    const verdicts = verdictsOf({ ...series, weeks: series.weeks.filter(({ week }) => !missing.has(week)) });
    expect(verdicts.at(-1)).toMatchObject({
      baselineFirst: weekAt(0),
      baselineLast: weekAt(90),
      baselineWeeks: 91 - 3 - 11,
      excluded: [
        { from: weekAt(20), to: weekAt(21), why: 'no-data' },
        { from: weekAt(45), to: weekAt(45), why: 'no-data' },
        { from: weekAt(60), to: weekAt(70), why: 'incident' },
      ],
    });
    expect(verdicts[0]).not.toHaveProperty('baselineFirst');
    expect(verdicts[18]).not.toHaveProperty('excluded');
  });

  it('finds an improvement, but not in one quiet week', () => {
    const level = Array.from({ length: 60 }, (_, week) => 26 + ((week * 7) % 9));
    const quietWeek = verdictsOf(counts([...level, 2]));
    expect(quietWeek.at(-1)?.verdict).toBe('in-control');
    const better = verdictsOf(counts([...level, 13, 15, 11, 14, 16]));
    expect(better.at(-1)).toMatchObject({ verdict: 'signal', direction: 'down' });
  });

  it('does not let a problem become its own normal', () => {
    const level = Array.from({ length: 60 }, (_, week) => 3 + (week % 3));
    const verdicts = verdictsOf(counts([...level, ...Array<number>(20).fill(14)]));
    expect(verdicts.at(-1)).toMatchObject({ verdict: 'signal', onset: weekAt(60) });
    expect(verdicts.at(-1)?.expected).toBeLessThan(5);
  });

  it('tells an incident once, and again when it gets markedly worse', () => {
    const level = Array.from({ length: 60 }, (_, week) => 3 + (week % 3));
    const weeks = [...level, ...Array<number>(8).fill(14), ...Array<number>(4).fill(40)];
    const told = verdictsOf(counts(weeks)).filter(({ verdict }) => verdict === 'signal');
    expect(told.length).toBeGreaterThan(8);
    const news = told.filter(({ week, newsWeek }) => week === newsWeek);
    expect(news.map(({ week, worse = false }) => [week, worse])).toEqual([
      [weekAt(61), false],
      [weekAt(68), true],
    ]);
  });

  it('takes a change that lasts half a year as the new level', () => {
    const level = Array.from({ length: 60 }, (_, week) => 3 + (week % 3));
    const after = Array.from({ length: 60 }, (_, week) => 13 + (week % 3));
    const verdicts = verdictsOf(counts([...level, ...after]));
    expect(verdicts.slice(-30).filter(alarmed)).toEqual([]);
    expect(verdicts.at(-1)?.expected).toBeCloseTo(14, 0);
    expect(verdicts.at(-1)?.onset).toBeUndefined();
  });

  it('does not take a problem that ended for the new level', () => {
    const factor = (week: number): number => (week >= 92 && week <= 105 ? 2.6 : 1);
    const series = simulateSeries(
      { id: 'ended', kind: 'proportion', weeks: 140, volume: 200, rate: 0.05, factor },
      seededRandom(15),
    );
    const after = verdictsOf(series).slice(118);
    expect(Math.max(...after.map(({ expected }) => expected))).toBeLessThan(13);
    expect(Math.max(...after.map(({ upper }) => upper))).toBeLessThan(33);
  });

  it('judges a week the same whatever comes later', () => {
    const random = seededRandom(5);
    const kinds = ['proportion', 'count', 'rate'] as const;
    const family = Array.from({ length: 12 }, (_, index) => {
      const kind = kinds[index % 3] ?? 'count';
      const factor = (week: number): number => (index % 4 === 0 && week >= 50 ? 3 : 1);
      const rate = kind === 'count' ? 2 + index : 0.05;
      return simulateSeries(
        { id: String(index), kind, weeks: 90, volume: 60, rate, variation: 0.3, factor },
        random,
      );
    });
    const whole = detect(family).map(({ verdicts }) => verdicts.map(withoutOutlook));
    expect(whole.flat().filter(alarmed).length).toBeGreaterThan(20);
    for (const length of [13, 14, 15, 40, 51, 52, 60, 77]) {
      const past = detect(family.map((one) => ({ ...one, weeks: one.weeks.slice(0, length) })));
      expect(past.map(({ verdicts }) => verdicts.map(withoutOutlook))).toEqual(
        whole.map((verdicts) => verdicts.slice(0, length)),
      );
    }
  });
});

/** The detectable ratio is given for the last week only. */
const withoutOutlook = (verdict: Verdict): Verdict => ({ ...verdict, detectableRatio: undefined });
