import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import { seriesSchema, type Series, type SeriesWeek } from '../../../shared/domain/series.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';

const FIRST = '2015-W01' as IsoWeek;
type Point = Omit<SeriesWeek, 'week'>;
const shares = (length: number, point: (index: number) => Point | undefined): Series => ({
  id: 'shares',
  kind: 'proportion',
  weeks: points(length, point),
});
const numbers = (length: number, point: (index: number) => Point | undefined): Series => ({
  id: 'numbers',
  kind: 'count',
  weeks: points(length, point),
});
const points = (length: number, point: (index: number) => Point | undefined): readonly SeriesWeek[] =>
  Array.from({ length }, (_, index) => point(index)).flatMap((one, index) =>
    one ? [{ week: addWeeks(FIRST, index), ...one }] : [],
  );

const odd: readonly (readonly [string, Series])[] = [
  ['nothing at all', shares(0, () => undefined)],
  ['a series that starts yesterday', shares(1, () => ({ events: 1, exposure: 1 }))],
  ['weeks without feedback', shares(60, (i) => ({ events: 0, exposure: i % 3 === 0 ? 0 : 20 }))],
  ['no feedback ever', shares(60, () => ({ events: 0, exposure: 0 }))],
  ['missing weeks', numbers(120, (i) => (i % 5 < 2 ? { events: i % 4 } : undefined))],
  ['a gap of two years', numbers(200, (i) => (i < 40 || i > 160 ? { events: 3 + (i % 4) } : undefined))],
  ['all zeros', numbers(80, () => ({ events: 0 }))],
  ['all equal', numbers(80, () => ({ events: 7 }))],
  ['every answer a defect', shares(80, () => ({ events: 50, exposure: 50 }))],
  ['one answer a week', shares(80, (i) => ({ events: i % 2, exposure: 1 }))],
  ['one giant week', numbers(80, (i) => ({ events: i === 50 ? 1_000_000_000 : 1 }))],
  ['a giant week among the first', numbers(80, (i) => ({ events: i === 5 ? 1_000_000_000 : 1 }))],
  ['a giant share', shares(80, (i) => ({ events: i === 50 ? 1_000_000_000 : 1, exposure: 1_000_000_000 }))],
  ['zeros, then a crowd', shares(80, (i) => ({ events: i < 60 ? 0 : 90, exposure: 100 }))],
  ['ten years', numbers(520, (i) => ({ events: (i * 7) % 11 }))],
  ['a tiny exposure', { id: 'r', kind: 'rate', weeks: points(60, () => ({ events: 1, exposure: 1e-9 })) }],
  ['a huge exposure', { id: 'r', kind: 'rate', weeks: points(60, (i) => ({ events: i, exposure: 1e12 })) }],
];

describe('detect() given odd data', () => {
  it.each(odd)('gives a verdict of plain numbers for %s', (_, series) => {
    expect(seriesSchema.safeParse(series).success).toBe(true);
    const [judged] = detect([series]);
    expect(judged?.verdicts.map(({ week }) => week)).toEqual(series.weeks.map(({ week }) => week));
    for (const verdict of judged?.verdicts ?? []) {
      const {
        expected,
        lower,
        upper,
        p = 0,
        q = 0,
        effect = 0,
        dispersion = 1,
        detectableRatio = 1,
      } = verdict;
      const all = [expected, lower, upper, p, q, effect, dispersion, detectableRatio];
      expect(all.filter((number) => !Number.isFinite(number) || number < 0)).toEqual([]);
      expect(lower).toBeLessThanOrEqual(upper);
      expect(Math.max(p, q)).toBeLessThanOrEqual(1);
    }
  });

  it('says nothing about a week without feedback', () => {
    const series = shares(40, (i) => ({ events: 0, exposure: i === 39 ? 0 : 20 }));
    expect(detect([series])[0]?.verdicts.at(-1)?.verdict).toBe('insufficient');
  });

  it('is quiet about series that never change', () => {
    for (const events of [0, 1, 7, 500]) {
      const verdicts = detect([numbers(300, () => ({ events }))])[0]?.verdicts ?? [];
      expect(verdicts.filter(({ verdict }) => verdict === 'watch' || verdict === 'signal')).toEqual([]);
    }
  });

  it('has nothing to judge without series', () => {
    expect(detect([])).toEqual([]);
  });
});
