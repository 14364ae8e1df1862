import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJudgedSeries } from '../../shared/adapters/dynamo/judged-series.ts';
import type { JudgedWeek, StoredSeries } from '../../shared/domain/judged-series.ts';
import { addWeeks, type IsoWeek } from '../../shared/domain/week.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

const first = '2025-W01' as IsoWeek;
const judgedWeek = (index: number): JudgedWeek => ({
  week: addWeeks(first, index),
  verdict: 'in-control',
  events: index,
  exposure: 100,
  expected: 4.25,
  lower: 1,
  upper: 11,
  baselineWeeks: index,
});
const seriesOf = (product: string, aspect: string, weeks: number): StoredSeries => ({
  id: `${encodeURIComponent(product)}/${aspect}/all`,
  key: { product, aspect, source: 'all' },
  kind: 'proportion',
  weeks: Array.from({ length: weeks }, (_, index) => judgedWeek(index)),
});

describe('judged series', () => {
  it('give back every judged week, with all that was said of it', async () => {
    const store = createJudgedSeries(embedded.dynamo, embedded.names.TABLE_NAME);
    const signal: JudgedWeek = {
      ...judgedWeek(3),
      verdict: 'signal',
      direction: 'up',
      rule: 'window',
      p: 1.25e-9,
      q: 3e-8,
      effect: 2.04,
      windowWeeks: 4,
      window: { events: 31, exposure: 640, expected: 15.25, lower: 6, upper: 24 },
      baselineFirst: '2024-W01' as IsoWeek,
      baselineLast: '2024-W50' as IsoWeek,
      excluded: [{ from: '2024-W20' as IsoWeek, to: '2024-W24' as IsoWeek, why: 'incident' }],
      onset: first,
      dispersion: 1.31,
      detectableRatio: 1.5,
    };
    const series = { ...seriesOf('Kettle #2', 'delivery', 3), weeks: [judgedWeek(2), signal] };
    await store.replaceSeries('Kettle #2', [series]);
    expect(await store.judgedSeries(series.key, 'proportion')).toEqual(series);
    expect(await store.judgedSeries(series.key, 'count')).toBeUndefined();
    expect(await store.seriesOfProduct('Kettle #2')).toEqual([
      { id: series.id, key: series.key, kind: 'proportion', first: '2025-W03', last: '2025-W04' },
    ]);
  });

  it('forget a series that is no longer there, and keep the others', async () => {
    const store = createJudgedSeries(embedded.dynamo, embedded.names.TABLE_NAME);
    const [delivery, support] = [seriesOf('Lamp', 'delivery', 2), seriesOf('Lamp', 'support', 2)];
    await store.replaceSeries('Lamp', [delivery, support]);
    await store.replaceSeries('Lamp', [support]);
    expect(await store.judgedSeries(delivery.key, 'proportion')).toBeUndefined();
    expect((await store.seriesOfProduct('Lamp')).map(({ id }) => id)).toEqual([support.id]);
    expect(await store.judgedSeries(support.key, 'proportion')).toEqual(support);
  });

  it('hold twenty years of one series in one item', async () => {
    const store = createJudgedSeries(embedded.dynamo, embedded.names.TABLE_NAME);
    const long = seriesOf('Vacuum', 'delivery', 1040);
    await store.replaceSeries('Vacuum', [long]);
    expect((await store.judgedSeries(long.key, 'proportion'))?.weeks).toHaveLength(1040);
  });
});
