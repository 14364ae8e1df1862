import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../functions/api/routes/index.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { createApiWorld } from '../../support/api-world.ts';
import { feedbackIn, steadyWeeks } from '../../support/feedback-examples.ts';

const LAST = '2026-W47' as IsoWeek;
const PRODUCT = 'Kettle / 2 "Ärger"';
const FIRST = addWeeks(LAST, -29);
const world = createApiWorld();

/** Thirty weeks; in the last one half of the reviews complain about the delivery. */
beforeAll(async () => {
  world.config = qualityConfigSchema.parse({
    organisation: 'Northlight Home',
    sources: [
      { id: 'shop', type: 'standard-webhooks', secret: 'shop' },
      { id: 'made-up', type: 'generic-csv', sample: true },
    ],
    goals: [{ product: PRODUCT, aspect: 'delivery', target: 0.05, owner: 'R. Okafor' }],
  });
  const perWeek = (index: number): number => (index === 29 ? 30 : 3 + (index % 4));
  world.put(steadyWeeks(FIRST, 30, 60, perWeek, { product: PRODUCT }));
  world.put(steadyWeeks(FIRST, 30, 20, () => 1, { product: 'Lamp', source: 'market', kind: 'complaint' }));
  world.put([feedbackIn(LAST, 70, { product: PRODUCT, gap: -900, hazard: true, text: 'Fire! It burned' })]);
  await world.publish();
});

async function json<T>(address: string, schema: z.ZodType<T>): Promise<T> {
  const answer = await world.get(address);
  expect(answer.statusCode, answer.body).toBe(200);
  return schema.parse(JSON.parse(answer.body));
}
const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

/** What each route is asked for; a new route must be added here. */
const questions: Readonly<Record<string, readonly string[]>> = {
  '/healthz': ['/healthz'],
  '/v1/status': ['/v1/status'],
  '/v1/weeks': ['/v1/weeks', '/v1/weeks?limit=3'],
  '/v1/weeks/:week/report': [
    `/v1/weeks/${LAST}/report`,
    '/v1/weeks/latest/report',
    `/v1/weeks/${FIRST}/report`,
  ],
  '/v1/signals': ['/v1/signals', `/v1/signals?week=${FIRST}`],
  '/v1/series': ['/v1/series', '/v1/series?kind=count', `/v1/series?${query({ product: PRODUCT })}`],
  '/v1/series/points': [`/v1/series/points?${query({ product: PRODUCT, aspect: 'delivery' })}`],
  '/v1/feedback': [`/v1/feedback?${query({ product: PRODUCT, week: LAST })}`],
  '/v1/quarantine': ['/v1/quarantine', '/v1/quarantine?limit=1'],
  '/v1/sources': ['/v1/sources'],
  '/v1/scorecard': ['/v1/scorecard'],
  '/v1/measures.csv': ['/v1/measures.csv'],
  '/v1/backtest': ['/v1/backtest', '/v1/backtest?budget=0.05'],
};

describe('every route', () => {
  it.each(routes.map((route) => [route.path, route] as const))(
    '%s answers what its schema says, and nothing besides',
    async (path, route) => {
      const asked = questions[path] ?? [];
      expect(asked.length, 'a question for the route').toBeGreaterThan(0);
      for (const address of asked) {
        const { statusCode, body, headers } = await world.get(address);
        expect(statusCode, `${address}: ${body}`).toBe(200);
        if (route.mediaType === 'text/csv') {
          expect(headers['content-type']).toMatch(/^text\/csv/);
          continue;
        }
        const value: unknown = JSON.parse(body);
        expect(route.response.parse(value)).toEqual(value);
      }
    },
  );
});

const listSchema = z.object({
  data: z.array(z.object({ id: z.string() }).loose()),
  page: z.object({ next: z.string().nullable() }),
});

/** All pages of a list. */
async function pages(address: string): Promise<readonly { readonly id: string }[][]> {
  const found: { readonly id: string }[][] = [];
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? address : `${address}&${query({ cursor })}`;
    const { data, page } = await json(next, listSchema);
    found.push(data);
    cursor = page.next;
  } while (cursor !== null && found.length < 100);
  return found;
}

describe('lists', () => {
  it.each([
    ['series', '/v1/series?'],
    ['feedback', `/v1/feedback?${query({ product: PRODUCT, week: LAST })}&`],
  ])('of %s come page by page: each item once, none left out', async (_, address) => {
    const all = (await pages(`${address}limit=200`)).flat().map(({ id }) => id);
    for (const limit of [1, 2, 7]) {
      const small = await pages(`${address}limit=${String(limit)}`);
      expect(small.flat().map(({ id }) => id)).toEqual(all);
      expect(small.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    }
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(3);
  });

  it('link to the next page', async () => {
    const { headers, body } = await world.get('/v1/weeks?limit=2');
    const { page } = z.object({ page: z.object({ next: z.string() }) }).parse(JSON.parse(body));
    expect(headers['link']).toBe(`</v1/weeks?limit=2&cursor=${page.next}>; rel="next"`);
  });

  it('of weeks are the newest first, and end', async () => {
    const schema = z.object({
      data: z.array(z.object({ week: z.string() }).loose()),
      page: listSchema.shape.page,
    });
    const { data } = await json('/v1/weeks', schema);
    expect(data.map(({ week }) => week)).toEqual(
      Array.from({ length: 30 }, (_, index) => addWeeks(LAST, -index)),
    );
    const last = await json(`/v1/weeks?limit=29&cursor=${LAST}`, schema);
    expect(last).toMatchObject({ page: { next: null } });
    expect(last.data).toHaveLength(29);
  });

  it('refuse a cursor that is not theirs', async () => {
    const { statusCode, body } = await world.get('/v1/series?cursor=bm9ib2R5');
    expect(statusCode).toBe(400);
    expect(body).toContain('must be page.next of an answer to the same query');
  });
});

describe('numbers', () => {
  it('lead to exactly the feedback that was counted', async () => {
    const schema = z.object({
      attention: z.array(z.object({ events: z.number(), query: z.record(z.string(), z.unknown()) })),
    });
    const { attention } = await json(`/v1/weeks/${LAST}/report`, schema);
    expect(attention).toHaveLength(1);
    for (const { events, query: ref } of attention) {
      const values = Object.fromEntries(Object.entries(ref).map(([name, value]) => [name, String(value)]));
      const { data } = await json(`/v1/feedback?${query({ ...values, limit: '200' })}`, listSchema);
      // The memory table does not filter by gap: the defects are counted here.
      expect(data.filter(({ gap }) => Number(gap) <= world.config.defectThreshold)).toHaveLength(events);
    }
  });

  it('of a chart are shares with numerator and denominator beside them', async () => {
    const point = z.object({
      events: z.number(),
      exposure: z.number(),
      value: z.number(),
      verdict: z.string(),
    });
    const address = `/v1/series/points?${query({ product: PRODUCT, aspect: 'delivery', from: addWeeks(LAST, -3) })}`;
    const { data } = await json(address, z.object({ data: z.array(point.loose()) }));
    expect(data).toHaveLength(4);
    for (const { events, exposure, value } of data) expect(value).toBe(events / exposure);
    expect(data.at(-1)).toMatchObject({ verdict: 'signal', direction: 'up' });
  });

  it('of a chart come with the goal and its owner', async () => {
    const schema = z.object({ owner: z.string(), goal: z.object({ target: z.number() }) });
    const address = `/v1/series/points?${query({ product: PRODUCT, aspect: 'delivery' })}`;
    expect(await json(address, schema)).toMatchObject({ owner: 'R. Okafor', goal: { target: 0.05 } });
  });

  it('are the same in the table for BI tools', async () => {
    const { body, headers } = await world.get('/v1/measures.csv?from=2026-W47');
    expect(headers['content-disposition']).toBe('attachment; filename="measures-2026-W47-2026-W47.csv"');
    const rows = parse(body, { columns: true });
    const row = z
      .array(z.record(z.string(), z.string()))
      .parse(rows)
      .find((one) => one['product'] === PRODUCT && one['aspect'] === 'delivery');
    expect(row).toMatchObject({
      periodStart: '2026-11-16',
      measure: 'proportion',
      numerator: '31',
      denominator: '61',
      point_type: 'signal',
    });
    expect(Number(row?.['value'])).toBeCloseTo(31 / 61, 12);
  });
});

describe('sources', () => {
  it('of the sample are not shown beside real data', async () => {
    const { data } = await json('/v1/sources', listSchema);
    expect(data.map(({ id }) => id)).toEqual(['shop']);
  });
});
