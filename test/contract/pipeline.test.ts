import { gzipSync } from 'node:zlib';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedbackReader } from '../../shared/adapters/dynamo/feedback-reader.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { createQuarantine } from '../../shared/adapters/dynamo/quarantine.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { startIngestion, type Ingestion } from '../support/ingestion.ts';
import { sumsFromScratch } from '../support/sums-from-scratch.ts';

let ingestion: Ingestion;
beforeAll(async () => {
  ingestion = await startIngestion();
});
afterAll(() => ingestion.stop());

const WEEK = '2026-W45' as IsoWeek;
const event = (type: string, externalId: string, data: object = {}): unknown => ({
  type: `feedback.${type}`,
  timestamp: '2026-11-08T00:00:00.000Z',
  data: {
    externalId,
    product: 'Kettle',
    text: 'The delivery was far too late, terrible.',
    rating: { value: 1, min: 1, max: 5 },
    occurredAt: '2026-11-02T10:00:00.000Z',
    ...data,
  },
});

async function liveFeedback(product: string): Promise<readonly StoredFeedback[]> {
  const { dynamo, names } = ingestion.embedded;
  const reader = createFeedbackReader(dynamo, names.TABLE_NAME);
  const page = await reader.page({ product, week: WEEK, limit: 200 });
  if (!page.ok) throw new Error(page.error);
  return page.value.items.map(({ feedback }) => feedback);
}

const texts = async (product: string): Promise<Readonly<Record<string, string | undefined>>> =>
  Object.fromEntries((await liveFeedback(product)).map(({ externalId, text }) => [externalId, text]));

/** The stored sums, and those that a fold over the live feedback gives, as bytes. */
async function bothSums(product: string): Promise<readonly [string, string]> {
  const { dynamo, names } = ingestion.embedded;
  const weeks = await createWeekReader(dynamo, names.TABLE_NAME).weeks(product, WEEK, WEEK);
  const live = await liveFeedback(product);
  const stored = Object.entries(weeks[0]?.days ?? {}).flatMap(([day, partial]) => {
    if (!partial) return [];
    const { epoch: _, ...sums } = partial;
    return [[`${product}/${day}`, sums] as const];
  });
  return [JSON.stringify(stored), JSON.stringify([...sumsFromScratch(live, -300)])];
}

describe('webhooks end as sums that equal a fold from scratch', () => {
  it('after duplicates, mixed order, edits, deletions and an erasure', async () => {
    const edited = { text: 'Edited: works well now.', updatedAt: '2026-11-05T10:00:00.000Z' };
    const older = { text: 'An older edit.', updatedAt: '2026-11-04T10:00:00.000Z' };
    const calls: readonly (readonly [string, unknown])[] = [
      ...Array.from({ length: 30 }, (_, n): readonly [string, unknown] => [
        `m-${String(n)}`,
        event('created', `r${String(n)}`, {
          occurredAt: `2026-11-0${String(2 + (n % 5))}T10:00:00Z`,
          rating: { value: 1 + (n % 5), min: 1, max: 5 },
        }),
      ]),
      ['e-1', event('updated', 'r1', edited)],
      ['e-2', event('updated', 'r1', older)],
      ['d-1', event('deleted', 'r2', { deletedAt: '2026-11-06T10:00:00Z' })],
      ['d-2', event('deleted', 'never-seen', { deletedAt: '2026-11-06T10:00:00Z' })],
    ];
    const statuses = await Promise.all(calls.map(([id, body]) => ingestion.post(body, id)));
    expect(new Set(statuses)).toEqual(new Set([202]));
    await ingestion.send({
      message: 'erasure',
      job: 'erase-r3',
      receivedAt: '2026-11-08T00:00:00.000Z',
      target: { by: 'id', source: 'shop', externalId: 'r3' },
    });
    // Newest first, then everything again, the sums made in between: late edits and deletions come early.
    await ingestion.deliver((messages) => [...messages].reverse().concat(messages));
    await ingestion.rollUp();
    await Promise.all(calls.map(([id, body]) => ingestion.post(body, `${id}-retry`)));
    await ingestion.deliver((messages) =>
      [...messages, ...messages].sort((a, b) => ((a.MD5OfBody ?? '') < (b.MD5OfBody ?? '') ? -1 : 1)),
    );
    await ingestion.rollUp();

    const found = await texts('Kettle');
    expect(Object.keys(found)).toHaveLength(28);
    expect(found['r1']).toBe('Edited: works well now.');
    expect(found).not.toHaveProperty('r2');
    expect(found).not.toHaveProperty('r3');
    const [stored, scratch] = await bothSums('Kettle');
    expect(stored).toBe(scratch);
    expect(JSON.parse(stored)).toHaveLength(5);
    expect(await ingestion.rollUp()).toEqual({ days: 0, remaining: false });
  });

  it('any text comes through unharmed, but for halves of letters', async () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '\ufffe \uffff',
        '\u0000 \u000b',
        '😀 👩‍👩‍👧',
        '\u2028"\\',
        'half \ud800',
        '\udc00',
        '<b>&amp;</b>',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    );
    const samples = fc.sample(hostile, { numRuns: 60, seed: 7 });
    await Promise.all(
      samples.map((text, n) =>
        ingestion.post(
          event('created', `t${String(n)}`, { text: `Ok: ${text}.`, product: 'Letters' }),
          `t-${String(n)}`,
        ),
      ),
    );
    await ingestion.deliver();
    const found = await texts('Letters');
    expect(samples.map((_, n) => found[`t${String(n)}`])).toEqual(
      samples.map((text) => `Ok: ${text}.`.toWellFormed()),
    );
  });

  it('no name, address or author is anywhere in the table or the queue, nor is the secret', async () => {
    const data = {
      author: 'Zoe Canary',
      text: 'Write to zoe.canary@mail.example please',
      title: 'From zoe.canary@mail.example',
    };
    await ingestion.post(event('created', 'pii', { ...data, product: 'Private' }), 'pii-1');
    await ingestion.deliver();
    const { dynamo, names } = ingestion.embedded;
    const { Items } = await dynamo.send(new ScanCommand({ TableName: names.TABLE_NAME }));
    expect((await texts('Private'))['pii']).toBe('Write to [email] please');
    expect(JSON.stringify(Items)).not.toMatch(/canary/i);
  });

  it('an authentic body that is no feedback is kept with its reason', async () => {
    const broken = { type: 'feedback.created', data: { rating: 99 } };
    expect(await ingestion.post(broken, 'broken-1')).toBe(202);
    await ingestion.deliver();
    const { dynamo, names, s3 } = ingestion.embedded;
    const [item] = await createQuarantine(dynamo, names.TABLE_NAME).quarantined(1);
    expect(item).toMatchObject({ id: 'shop/broken-1', source: 'shop' });
    expect(item?.reason).toMatch(/^Cannot read event 0/);
    const object = await createObjectStore(s3, names.BUCKET_NAME).open(item?.key ?? '');
    expect(object?.size).toBe(JSON.stringify(broken).length);
  });

  it('a body of 900 kB comes through the bucket', async () => {
    const reply = 'thanks '.repeat(120_000);
    expect(await ingestion.post(event('created', 'large', { reply, product: 'Large' }), 'large-1')).toBe(202);
    await ingestion.deliver();
    expect(Object.keys(await texts('Large'))).toEqual(['large']);
    const { s3, names } = ingestion.embedded;
    const left = await s3.send(new ListObjectsV2Command({ Bucket: names.BUCKET_NAME, Prefix: 'bodies/' }));
    expect(left.Contents ?? []).toEqual([]);
  });
});

describe('an export ends as counts and sums', () => {
  const csv = (count: number): string =>
    [
      'id,product,review,date',
      ...Array.from(
        { length: count },
        (_, n) => `c${String(n)},Toaster,"It broke, ${String(n)}",2026-11-0${String(2 + (n % 7))}`,
      ),
      'bad,Toaster,x,no date',
      '',
    ].join('\n');
  const counts = async (job: string) => {
    const { dynamo, names } = ingestion.embedded;
    const found = await createJobs(dynamo, names.TABLE_NAME).job(job);
    expect(found?.doneChunks).toBe(found?.job.chunks);
    return found?.counts;
  };

  it('once, and a second import changes nothing', async () => {
    const first = await ingestion.importFile(gzipSync(csv(120)), 'a.csv.gz');
    await ingestion.deliver((messages) => [...messages].reverse().concat(messages));
    await ingestion.rollUp();
    expect(await counts(first)).toMatchObject({ read: 121, created: 120, rejected: 1, unchanged: 0 });
    const [before, scratch] = await bothSums('Toaster');
    expect(before).toBe(scratch);

    const again = await ingestion.importFile(csv(120), 'again.csv');
    await ingestion.deliver();
    await ingestion.rollUp();
    expect(await counts(again)).toMatchObject({ read: 121, created: 0, updated: 0, unchanged: 120 });
    expect((await bothSums('Toaster'))[0]).toBe(before);
  });
});
