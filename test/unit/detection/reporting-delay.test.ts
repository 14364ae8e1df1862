import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import { completenessByDelay, type Arrivals } from '../../../shared/detection/reporting-delay.ts';
import type { SeriesWeek } from '../../../shared/domain/series.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';

const FIRST = '2025-W01' as IsoWeek;
const at = (week: number): IsoWeek => addWeeks(FIRST, week);
const NOW = 40;

/** 60 reports of a week come at once, 30 a week later, 10 two weeks later. */
const late: readonly Arrivals[] = Array.from({ length: NOW + 1 }, (_, week) =>
  [60, 30, 10].map((reports, delay) => ({ week: at(week), received: at(week + delay), reports })),
).flat();

const shares = (arrivals: readonly Arrivals[]): readonly number[] | undefined =>
  completenessByDelay(arrivals, at(NOW))?.map((share) => Number(share.toFixed(3)));

describe('completenessByDelay()', () => {
  it('is the share that has come by then', () => {
    expect(shares(late)).toEqual([0.6, 0.9, 1]);
  });

  it('learns nothing from what is not there yet', () => {
    const shown = late.filter(({ received }) => received <= at(NOW));
    expect(shares(shown)).toEqual(shares(late));
  });

  it('takes no import of old data for a delay', () => {
    const old = Array.from({ length: 30 }, (_, week) => ({
      week: at(week - 30),
      received: at(0),
      reports: 500,
    }));
    const months = Array.from({ length: 10 }, (_, week) => ({
      week: at(week + 16),
      received: at(36),
      reports: 500,
    }));
    expect(shares([...late, ...old])).toEqual(shares(late));
    expect(shares([...late, ...months])).toEqual(shares(late));
  });

  it('says that weeks are complete at once where nothing comes late', () => {
    const prompt = late.filter(({ week, received }) => week === received);
    expect(shares(prompt)).toEqual([1]);
  });

  it('says nothing of a source that is new or nearly silent', () => {
    expect(shares(late.filter(({ week }) => week > at(NOW - 5)))).toBeUndefined();
    expect(shares(late.map((one) => ({ ...one, reports: one.reports === 60 ? 1 : 0 })))).toBeUndefined();
  });
});

describe('detect() on a count whose latest weeks are not complete', () => {
  const history = Array.from({ length: 60 }, (_, week) => ({
    week: at(week),
    events: 36 + ((week * 7) % 9),
  }));
  const ends = (latest: readonly Omit<SeriesWeek, 'week'>[]) =>
    detect([
      {
        id: 'late',
        kind: 'count',
        weeks: [...history, ...latest.map((one, index) => ({ week: at(60 + index), ...one }))],
      },
    ])[0]?.verdicts.at(-1);
  const part = (events: number, completeness: number) => ({
    events,
    completeness,
    offset: Math.log(completeness),
  });

  it('expects as many as can be there, and sees no improvement in what is late', () => {
    expect(ends([{ events: 16 }, { events: 16 }, { events: 16 }])).toMatchObject({ direction: 'down' });
    const late = ends([part(16, 0.4), part(16, 0.4), part(16, 0.4)]);
    expect(late).toMatchObject({ verdict: 'in-control' });
    expect(late?.expected).toBeCloseTo(16, 0);
  });

  it('holds an improvement back until the weeks are nearly complete', () => {
    const few = [9, 10, 8];
    expect(ends(few.map((events) => part(events, 0.7)))).toMatchObject({ verdict: 'in-control' });
    expect(ends(few.map((events) => part(events, 0.9)))).toMatchObject({ direction: 'down' });
  });

  it('sees a rise in a week of which half is there', () => {
    expect(ends([part(60, 0.5)])).toMatchObject({ direction: 'up' });
  });
});
