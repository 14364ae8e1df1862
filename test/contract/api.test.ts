import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createHandler } from '../../functions/api/handler.ts';
import { createHandler as createPublish } from '../../functions/publish/handler.ts';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createRollUpTable } from '../../shared/adapters/dynamo/roll-up-table.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import { foldDay } from '../../shared/domain/fold-day.ts';
import { revisionOf } from '../../shared/domain/stored-feedback.ts';
import { addWeeks, weekOfDay } from '../../shared/domain/week.ts';
import { lastCompletedWeek } from '../../shared/report/week-clock.ts';
import { mapLimit } from '../../shared/runtime/map-limit.ts';
import { callOf } from '../support/api-world.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { steadyWeeks, type KeyedFeedback } from '../support/feedback-examples.ts';

const LAST = lastCompletedWeek(new Date().toISOString(), 'UTC');
/** A name that means something in an address, in a key and in CSV. */
const PRODUCT = '=Kettle/2 #"ß"&,';
const config = qualityConfigSchema.parse({
  organisation: 'Northlight Home',
  sources: [{ id: 'shop', type: 'standard-webhooks', secret: 'shop' }],
  goals: [{ product: PRODUCT, aspect: 'delivery', target: 0.05, owner: 'R. Okafor' }],
});

let embedded: Embedded;
let folder: string;
let answer: ReturnType<typeof createHandler>;

beforeAll(async () => {
  [embedded, folder] = await Promise.all([startEmbedded(), mkdtemp(join(tmpdir(), 'api-'))]);
  const file = join(folder, 'quality.json');
  await writeFile(file, JSON.stringify(config));
  const env = { ...embedded.environment, QUALITY_CONFIG_FILE: file, OUTBOX_FOLDER: folder };
  const defects = (index: number): number => (index === 29 ? 20 : 2);
  await store(steadyWeeks(addWeeks(LAST, -29), 30, 40, defects, { product: PRODUCT }));
  await createPublish(env)({});
  answer = createHandler(env);
});
afterAll(async () => {
  await embedded.stop();
  await rm(folder, { recursive: true });
});

/** Writes feedback and its sums, as score and roll-up do. */
async function store(list: readonly KeyedFeedback[]): Promise<void> {
  const parts = [embedded.dynamo, embedded.names.TABLE_NAME] as const;
  const [table, rollUp] = [createFeedbackTable(...parts), createRollUpTable(...parts)];
  await table.registerProduct(PRODUCT, false);
  await mapLimit(list, 32, ({ key, feedback }) =>
    table.putFeedback({ product: PRODUCT, day: feedback.day }, key, {
      revision: revisionOf(feedback.occurredAt, 'a'),
      scorer: 'test-1',
      delivery: 'test',
      feedback,
    }),
  );
  for (const [day, own] of Map.groupBy(list, ({ feedback }) => feedback.day)) {
    const ofDay = own.map(({ feedback }) => feedback);
    const partial = foldDay(ofDay, { epoch: 1, defectThreshold: -300 });
    await rollUp.writePartials(PRODUCT, weekOfDay(day), { [day]: partial });
  }
}

async function get<T>(address: string, schema: z.ZodType<T>): Promise<T> {
  const { statusCode, body } = await answer(callOf('GET', address));
  expect(statusCode, body).toBe(200);
  return schema.parse(JSON.parse(body));
}
const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();
const listSchema = z.object({
  data: z.array(z.object({ id: z.string() }).loose()),
  page: z.object({ next: z.string().nullable() }),
});

describe('the API on the embedded servers', () => {
  it('answers the latest report, and every number leads to its feedback', async () => {
    const schema = z.object({
      week: z.string(),
      attention: z.array(
        z.object({ product: z.string(), events: z.number(), query: z.record(z.string(), z.unknown()) }),
      ),
    });
    const report = await get('/v1/weeks/latest/report', schema);
    expect(report).toMatchObject({ week: LAST, attention: [{ product: PRODUCT, events: 20 }] });
    for (const { events, query: ref } of report.attention) {
      const values = Object.fromEntries(Object.entries(ref).map(([name, value]) => [name, String(value)]));
      const { data } = await get(`/v1/feedback?${query({ ...values, limit: '200' })}`, listSchema);
      expect(data).toHaveLength(events);
    }
  });

  it('gives the feedback of a week page by page, each once', async () => {
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const more: Readonly<Record<string, string>> = cursor === null ? {} : { cursor };
      const address = `/v1/feedback?${query({ product: PRODUCT, week: LAST, limit: '7', ...more })}`;
      const page: z.infer<typeof listSchema> = await get(address, listSchema);
      found.push(...page.data.map(({ id }) => id));
      cursor = page.page.next;
    } while (cursor !== null && found.length < 200);
    expect(found).toHaveLength(40);
    expect(new Set(found).size).toBe(40);
  });

  it('refuses the cursor of another query, and one that somebody made up', async () => {
    const week = { product: PRODUCT, week: LAST, limit: '7' };
    const { page } = await get(`/v1/feedback?${query(week)}`, listSchema);
    for (const changed of [
      { ...week, week: addWeeks(LAST, -1), cursor: page.next ?? '' },
      { ...week, defects: 'true', cursor: page.next ?? '' },
      { ...week, cursor: Buffer.from('["x","2026-01-01#y"]').toString('base64url') },
      { ...week, cursor: '%00' },
    ]) {
      const { statusCode, body } = await answer(callOf('GET', `/v1/feedback?${query(changed)}`));
      expect(statusCode).toBe(400);
      expect(body).toContain('"parameter":"cursor"');
    }
  });

  it('says nothing of who wrote the feedback', async () => {
    const { body } = await answer(
      callOf('GET', `/v1/feedback?${query({ product: PRODUCT, week: LAST, limit: '200' })}`),
    );
    expect(body).not.toMatch(/author|externalId|receivedAt/);
  });

  it('lists the series, and each of them has points', async () => {
    const schema = z.object({
      data: z.array(z.object({ aspect: z.string(), source: z.string(), kind: z.string() }).loose()),
    });
    const { data } = await get(`/v1/series?${query({ product: PRODUCT })}`, schema);
    expect(data.map(({ aspect }) => aspect)).toContain('delivery');
    for (const { aspect, source, kind } of data) {
      const address = `/v1/series/points?${query({ product: PRODUCT, aspect, source, kind })}`;
      const point = z.object({ scorers: z.tuple([z.literal('test-1')]) });
      const points = await get(address, z.object({ data: z.array(point) }));
      expect(points.data).toHaveLength(30);
    }
  });

  it('writes the table for BI tools without a cell that a spreadsheet would run', async () => {
    const { statusCode, body } = await answer(callOf('GET', `/v1/measures.csv?from=${LAST}`));
    expect(statusCode).toBe(200);
    expect(body).toContain(`"'=Kettle/2 #""ß""&,"`);
    expect(
      body
        .split('\r\n')
        .slice(1, -1)
        .every((row) => row.includes(LAST)),
    ).toBe(true);
  });

  it('has a scorecard with an owner for every goal', async () => {
    const row = z.object({ goal: z.object({ owner: z.string() }), variation: z.string() });
    const { data } = await get('/v1/scorecard', z.object({ data: z.array(row.loose()) }));
    expect(data).toMatchObject([{ goal: { owner: 'R. Okafor' }, variation: 'concern' }]);
  });

  it('runs without touching the table when asked for its health', async () => {
    const env = { TABLE_NAME: 'nothing', QUALITY_CONFIG_FILE: join(folder, 'none.json') };
    const { statusCode } = await createHandler(env)(callOf('GET', '/healthz'));
    expect(statusCode).toBe(200);
  });
});
