import { describe, expect, it } from 'vitest';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { seriesOfWeeks } from '../../../shared/report/series-of-weeks.ts';
import { sourceWeeks, workingWeeks } from '../../../shared/report/source-weeks.ts';
import { silentSources } from '../../../shared/report/silent-sources.ts';
import { createPublishWorld } from '../../support/publish-world.ts';
import { feedbackIn, steadyWeeks, type KeyedFeedback } from '../../support/feedback-examples.ts';
import { createMemoryTable } from '../../support/memory-weeks.ts';

const W01 = '2026-W01' as IsoWeek;
const week = (number: number): IsoWeek => addWeeks(W01, number - 1);
const complaints = (first: number, weeks: number, perWeek: number, source = 'desk', product = 'Kettle') =>
  steadyWeeks(week(first), weeks, perWeek, () => perWeek, { kind: 'complaint', source, product });

/** @param volumes feedback of W01, W02, ..; a week of 0 delivers nothing */
const delivering = (volumes: readonly number[]): ReadonlyMap<IsoWeek, number> =>
  new Map(volumes.flatMap((volume, index) => (volume > 0 ? [[week(index + 1), volume] as const] : [])));

const weeksOf = (feedback: readonly KeyedFeedback[], product = 'Kettle') => {
  const memory = createMemoryTable();
  memory.put(feedback);
  return memory.table.weeks(product, W01, week(60));
};

describe('a source of complaints that ended', () => {
  it('gives no zeros for years: the export of then says nothing of now', async () => {
    const weeks = await weeksOf(complaints(1, 20, 5));
    const [series] = seriesOfWeeks(weeks, week(60));
    expect(series?.series.weeks.at(-1)).toEqual({ week: week(24), events: 0 });
    expect(series?.series.weeks).toHaveLength(24);
  });

  it('gives zeros while it works, also for a product that nobody complains about', async () => {
    const weeks = await weeksOf([...complaints(1, 2, 3), ...complaints(30, 1, 3)]);
    const others = await weeksOf(complaints(1, 40, 5, 'desk', 'Lamp'), 'Lamp');
    const [alone] = seriesOfWeeks(weeks, week(40));
    const [known] = seriesOfWeeks(weeks, week(40), sourceWeeks([...weeks, ...others]));
    expect(known?.series.weeks).toHaveLength(40);
    expect(alone?.series.weeks.length).toBeLessThan(20);
  });

  it('is given twice its longest silence so far', () => {
    const delivered = [1, 2, 10, 11].map(week);
    const working = workingWeeks(delivered, week(60));
    expect(working.has(week(6))).toBe(true);
    expect(working.has(week(7))).toBe(false);
    expect([...working].at(-1)).toBe(week(27));
  });

  it('is judged from the weeks up to each week: what comes later changes nothing', () => {
    const before = workingWeeks([1, 2, 3].map(week), week(10));
    const after = workingWeeks([1, 2, 3, 30].map(week), week(10));
    expect([...after]).toEqual([...before]);
  });

  it.each([
    ['a fortieth of the usual volume', 40, 1, true],
    ['a tenth of it', 40, 4, false],
    ['one where little is usual', 6, 1, false],
  ])('is as good as silent with %s', (_, usual, last, silent) => {
    const known = new Map([['desk', delivering([...Array<number>(9).fill(usual), last])]]);
    expect(silentSources(known, week(10)).silent).toEqual(silent ? ['desk'] : []);
  });

  it('is silent for some weeks, then ended, then forgotten', () => {
    const delivered = sourceWeeks([]);
    expect(silentSources(delivered, week(5))).toEqual({ silent: [], ended: [] });
    const known = new Map([['desk', delivering(Array<number>(10).fill(5))]]);
    expect(silentSources(known, week(10))).toEqual({ silent: [], ended: [] });
    expect(silentSources(known, week(12))).toEqual({ silent: ['desk'], ended: [] });
    expect(silentSources(known, week(20))).toEqual({ silent: [], ended: ['desk'] });
    expect(silentSources(known, week(75))).toEqual({ silent: [], ended: [] });
  });

  it('never shows as an improvement', async () => {
    const world = createPublishWorld();
    world.put(complaints(1, 30, 40));
    world.put(complaints(1, 46, 10, 'marketplace'));
    const published = await world.publish();
    expect(published.published.length).toBe(46);
    for (let number = 31; number <= 46; number++) {
      expect((await world.table.publication(week(number)))?.signals).toEqual([]);
    }
  });

  it('does not hide a true improvement of a source that works', async () => {
    const world = createPublishWorld();
    world.put(complaints(1, 30, 40));
    world.put(complaints(31, 5, 4));
    await world.publish();
    const report = await world.report(week(32));
    expect(report.improving.map(({ aspect }) => aspect)).toContain('delivery');
  });
});

describe('a source that is connected later', () => {
  it('does not change what was said of the weeks before', async () => {
    const shop = steadyWeeks(week(1), 20, 30, () => 3, { product: 'Kettle', source: 'shop' });
    const later = Array.from({ length: 5 }, (_, index) =>
      feedbackIn(week(18), index, { product: 'Kettle', source: 'app', gap: -600 }),
    );
    const series = seriesOfWeeks(await weeksOf([...shop, ...later]), week(20));
    const since = Object.fromEntries(series.map((one) => [one.series.id, one.since]));
    expect(since).toMatchObject({
      'Kettle/delivery/all': week(1),
      'Kettle/delivery/shop': week(18),
      'Kettle/delivery/app': week(18),
    });
  });
});
