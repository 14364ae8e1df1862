import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../shared/adapters/keyed-hash.ts';
import type { Cell } from '../../../shared/domain/day-partial.ts';
import type { StoredWeek } from '../../../shared/domain/stored-week.ts';
import { daysOfWeek, type IsoWeek } from '../../../shared/domain/week.ts';
import { aspectAggregates } from '../../../shared/report/aspect-aggregates.ts';
import { canonicalJson } from '../../../shared/report/canonical-json.ts';
import { newTerms } from '../../../shared/report/new-terms.ts';
import { weekInputs } from '../../../shared/report/week-inputs.ts';

const cell = (aspect: string, change: Partial<Cell> = {}): Cell => ({
  source: 'shop',
  kind: 'review',
  aspect,
  mentions: 0,
  defects: 0,
  gapSum: 0,
  gapSquares: 0,
  sentimentSum: 0,
  rated: 0,
  ratingSum: 0,
  hazards: 0,
  ...change,
});
const weekOf = (week: string, cells: readonly Cell[], epoch = 1): StoredWeek => {
  const [monday = ''] = daysOfWeek(week as IsoWeek);
  return {
    product: 'Kettle',
    week: week as IsoWeek,
    days: { [monday]: { epoch, cells: [...cells], scorers: [] } },
  };
};

describe('aspectAggregates()', () => {
  const week = weekOf('2026-W47', [
    cell('overall', { mentions: 200, defects: 30 }),
    cell('delivery', { mentions: 100, defects: 40, gapSum: -31_000, gapSquares: 25_610_000 }),
    cell('safety', { mentions: 1, gapSum: -500, gapSquares: 250_000 }),
  ]);
  const [overall, delivery, safety] = aspectAggregates([week]);

  it('gives the mean gap with its interval', () => {
    expect(overall?.aspect).toBe('overall');
    expect(delivery).toMatchObject({ n: 100, feedback: 200, share: 0.5, meanGap: -0.31, defectShare: 0.2 });
    expect(delivery?.low).toBeCloseTo(-0.389, 3);
    expect(delivery?.high).toBeCloseTo(-0.231, 3);
  });

  it('knows nothing of a mean from one mention', () => {
    expect(safety).toMatchObject({ n: 1, low: -1, high: 1 });
  });
});

describe('newTerms()', () => {
  const before = Array.from({ length: 60 }, (_, index) =>
    index % 6 === 0 ? 'came late' : 'all fine, thanks',
  );

  it('names the words that are new, and counts texts, not repetitions', () => {
    const focus = [...Array<string>(8).fill('late because of the depot'), 'strike strike strike strike'];
    const terms = newTerms(focus, before);
    expect(terms).toContain('depot');
    expect(terms).not.toContain('strike');
    expect(terms).not.toContain('the');
  });

  it('names nothing when nothing is new', () => {
    expect(newTerms(before.slice(0, 12), before)).toEqual([]);
    expect(newTerms([], before)).toEqual([]);
  });

  it('never names what was redacted', () => {
    expect(newTerms(Array<string>(8).fill('[name] wrote to [email]'), before)).not.toContain('name');
  });
});

describe('weekInputs()', () => {
  const cells = [cell('overall', { mentions: 9 })];
  const weeks = ['2026-W45', '2026-W46', '2026-W47'].map((week) => weekOf(week, cells));
  const hashes = (list: readonly StoredWeek[]) => [...weekInputs(list, contentHash).values()];

  it('changes from the week of late data on, and not before', () => {
    const late = weeks.map((week, index) =>
      index === 1 ? weekOf(week.week, [cell('overall', { mentions: 10 })]) : week,
    );
    const [first, second, third] = hashes(weeks);
    const [sameFirst, otherSecond, otherThird] = hashes(late);
    expect(sameFirst).toBe(first);
    expect(otherSecond).not.toBe(second);
    expect(otherThird).not.toBe(third);
  });

  it('does not change when the same day was only added up again', () => {
    expect(hashes(weeks.map((week) => weekOf(week.week, cells, 99)))).toEqual(hashes(weeks));
    expect(hashes(weeks.toReversed())).toEqual(hashes(weeks));
  });
});

describe('canonicalJson()', () => {
  it('is the same text for the same content', () => {
    expect(canonicalJson({ b: 1, a: [undefined, 2], c: undefined })).toBe('{"a":[null,2],"b":1}');
    expect(canonicalJson({ a: { d: null, c: 'é' } })).toBe(canonicalJson({ a: { c: 'é', d: null } }));
  });
});
