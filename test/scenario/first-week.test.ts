import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { importFile } from '../../infra/local/import/import-file.ts';
import type { ImportCounts } from '../../shared/domain/import-job.ts';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { reviewExport } from '../support/review-export.ts';
import { startTestStack, type TestStack } from '../support/stack.ts';

/** The bad week is over by the clock of any machine that runs this. */
const BAD_WEEK = '2026-W30';
const text = reviewExport({
  from: '2026-W01',
  to: '2026-W34',
  perWeek: 40,
  lateIn: (week) => (week === BAD_WEEK ? 22 : 2 + (Number(week.slice(-1)) % 3)),
});
const rows = text.split('\n2026-').length - 1;

let stack: TestStack;

beforeAll(async () => {
  stack = await startTestStack(`
organisation: Test
sources:
  - id: shop
    type: generic-csv
    mapping:
      externalId: Review ID
      product: Product
      rating: { column: Stars, min: 1, max: 5 }
      text: Review
      occurredAt: Date
receivers:
  - { id: team, channel: email, from: quality@example.com, to: [team@example.com] }
routes:
  - { receivers: [team] }
`);
});
afterAll(() => stack.close());

async function importText(name: string, content: string): Promise<ImportCounts> {
  const path = join(stack.path, name);
  await writeFile(path, content);
  const io = {
    progress: () => undefined,
    out: () => undefined,
    say: () => undefined,
    isTerminal: false,
    input: (async function* nothing() {})(),
    stop: new AbortController().signal,
  };
  const folder = await openDataFolder(join(stack.path, 'data'));
  const data = {
    folder,
    clients: stack.clients,
    environment: stack.environment,
    settle: () => stack.settle(),
  };
  const done = await importFile(data, path, { source: 'shop', quiet: true }, io);
  if (!done.ok) throw new Error(done.error);
  await stack.settle();
  return done.value.counts;
}

const signalSchema = z.object({
  revision: z.number(),
  data: z.array(z.object({ product: z.string(), aspect: z.string(), direction: z.string() }).loose()),
});
const weeksSchema = z.object({ data: z.array(z.object({ week: z.string() }).loose()) });

async function get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const answer = await stack.read(path);
  expect(answer.status).toBe(200);
  return schema.parse(await answer.json());
}

describe('an export becomes signals', () => {
  it('reads every row, also those with line breaks inside quotes', async () => {
    expect(await importText('reviews.csv', text)).toMatchObject({ read: rows, created: rows, rejected: 0 });
  });

  it('publishes a signal for the week in which the parcels came late, and none for the quiet week before', async () => {
    const { data } = await get(`/v1/signals?week=${BAD_WEEK}`, signalSchema);
    expect(data.map(({ product, aspect, direction }) => [product, aspect, direction])).toContainEqual([
      'Our kettle',
      'delivery',
      'up',
    ]);
    expect((await get('/v1/signals?week=2026-W29', signalSchema)).data).toEqual([]);
  });

  it('shows the words that prove it', async () => {
    const query = new URLSearchParams({
      product: 'Our kettle',
      week: BAD_WEEK,
      aspect: 'delivery',
      defects: 'true',
    });
    const schema = z.object({ data: z.array(z.object({ text: z.string() }).loose()) });
    const { data } = await get(`/v1/feedback?${query.toString()}`, schema);
    expect(data.length).toBeGreaterThan(10);
    expect(data[0]?.text).toContain('delivery was far too late,\nI waited');
  });

  const revisions = async (): Promise<Readonly<Record<string, number>>> => {
    const { data } = await get('/v1/weeks', weeksSchema);
    const all = data.map(async ({ week }) => {
      const { revision } = await get(`/v1/signals?week=${week}`, signalSchema);
      return [week, revision] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  };

  it('changes nothing when the same file comes again: all unchanged, no new revision', async () => {
    const before = await revisions();
    expect(await importText('again.csv', text)).toMatchObject({ read: rows, unchanged: rows });
    expect(await revisions()).toEqual(before);
  });

  it('publishes a new revision when a late row changes a week that was published', async () => {
    const before = await revisions();
    const late = 'Review ID,Product,Stars,Review,Date\n';
    const lateRows = Array.from(
      { length: 18 },
      (_, index) =>
        `late-${String(index)},Our kettle,1,"Delivery far too late, terrible delivery",2026-07-01`,
    );
    await importText('late.csv', `${late}${lateRows.join('\n')}\n`);
    const after = await revisions();
    expect(after['2026-W27']).toBeGreaterThan(before['2026-W27'] ?? 0);
    expect(after['2026-W10']).toBe(before['2026-W10']);
  });
});
