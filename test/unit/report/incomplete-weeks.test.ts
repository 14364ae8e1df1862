import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/domain/day-partial.ts';
import type { StoredWeek } from '../../../shared/domain/stored-week.ts';
import { addWeeks, daysOfWeek, type IsoWeek } from '../../../shared/domain/week.ts';
import { expectedFeedback } from '../../../shared/report/expected-feedback.ts';
import {
  markIncomplete,
  sourceCompleteness,
  weeksUntilComplete,
} from '../../../shared/report/incomplete-weeks.ts';
import { seriesOfWeeks } from '../../../shared/report/series-of-weeks.ts';

const FIRST = '2025-W01' as IsoWeek;
const NOW = 30;
const at = (week: number): IsoWeek => addWeeks(FIRST, week);

const cell = (source: string, kind: Cell['kind'], mentions: number): Cell => ({
  source,
  kind,
  aspect: 'overall',
  mentions,
  defects: 0,
  gapSum: 0,
  gapSquares: 0,
  sentimentSum: 0,
  rated: 0,
  ratingSum: 0,
  hazards: 0,
});

/** Of 20 complaints of a week 12 come at once and 8 a week later; reviews come at once. */
const weeks: readonly StoredWeek[] = Array.from({ length: NOW + 1 }, (_, week) => {
  const late = [
    { source: 'authority', received: at(week), reports: 12 },
    { source: 'authority', received: at(week + 1), reports: 8 },
  ].filter(({ received }) => received <= at(NOW));
  const complaints = late.reduce((sum, { reports }) => sum + reports, 0);
  const day = {
    epoch: 1,
    cells: [cell('authority', 'complaint', complaints), cell('shop', 'review', 300)],
    scorers: [],
    arrivals: [...late, { source: 'shop', received: at(week), reports: 300 }],
  };
  return { product: 'Kettle', week: at(week), days: { [daysOfWeek(at(week))[0] ?? '']: day } };
});
const completenessOf = sourceCompleteness(weeks, at(NOW));

describe('sourceCompleteness()', () => {
  it('is that of the source, and for all of those of the kind', () => {
    for (const source of ['authority', 'all']) {
      const latest = completenessOf(source, 'count', at(NOW));
      expect(latest.atLeast).toBeCloseTo(0.6, 6);
      expect(latest.atMost).toBe(1);
    }
    expect(completenessOf('all', 'proportion', at(NOW))).toEqual({ atLeast: 1, atMost: 1 });
    expect(completenessOf('authority', 'count', at(NOW - 1))).toEqual({ atLeast: 1, atMost: 1 });
  });

  it('is not known where folds say nothing of arrivals', () => {
    const old = weeks.map((week) => ({
      ...week,
      days: Object.fromEntries(
        Object.entries(week.days).map(([day, partial]) => [day, { ...partial, arrivals: undefined }]),
      ),
    })) as readonly StoredWeek[];
    expect(sourceCompleteness(old, at(NOW))('all', 'count', at(NOW))).toEqual({ atLeast: 1, atMost: 1 });
  });
});

describe('weeksUntilComplete()', () => {
  it('is the wait of the slower of complaints and reviews', () => {
    expect(weeksUntilComplete(weeks, at(NOW))).toBe(1);
    expect(weeksUntilComplete([], at(NOW))).toBe(0);
  });
});

describe('expectedFeedback()', () => {
  it('adds what is still to come to what is there', () => {
    const found = expectedFeedback(weeks, at(NOW), at(NOW));
    expect(found?.expected).toBe(300 + 20);
    expect(found?.low).toBeGreaterThanOrEqual(300 + 12);
    expect(found?.low).toBeLessThan(300 + 20);
    expect(found?.high).toBeGreaterThan(300 + 20);
    expect(found?.high).toBeLessThan(300 + 30);
  });

  it('says nothing of a week that is complete', () => {
    expect(expectedFeedback(weeks, at(NOW - 1), at(NOW))).toBeUndefined();
  });
});

describe('markIncomplete()', () => {
  it('marks the latest week of complaints, and no other', () => {
    const marked = seriesOfWeeks(weeks, at(NOW)).map((one) => markIncomplete(one, completenessOf));
    const counts = marked.find(({ kind }) => kind === 'count');
    expect(counts?.series.weeks.at(-1)?.completeness).toBeCloseTo(0.6, 6);
    expect(counts?.series.weeks.slice(0, -1).some(({ completeness }) => completeness !== undefined)).toBe(
      false,
    );
  });
});
