import { GetItemCommand, ScanCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeps } from '../../functions/sweep/deps.ts';
import { createHandler } from '../../functions/sweep/handler.ts';
import { noneSwept, type SweepReceipt } from '../../functions/sweep/receipt.ts';
import { sweepExpired } from '../../functions/sweep/sweep-expired.ts';
import { createDeliveryLog } from '../../shared/adapters/dynamo/delivery-log.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createReceived } from '../../shared/adapters/dynamo/received.ts';
import { createObjectList } from '../../shared/adapters/s3/object-list.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { startIngestion, type Ingestion } from '../support/ingestion.ts';
import { signalOf } from '../support/signal-examples.ts';

let ingestion: Ingestion;
beforeAll(async () => {
  ingestion = await startIngestion();
});
afterAll(() => ingestion.stop());

const DAY_MS = 86_400_000;
const WEEK = '2026-W45' as IsoWeek;
const NEWER_WEEK = '2099-W01' as IsoWeek;
const TRACES = /qxz/i;

/** The sweep as it runs some days from now. */
const sweepIn = (days: number, options: object = {}): Promise<SweepReceipt | undefined> => {
  const now = new Date(Date.now() + days * DAY_MS).toISOString();
  const deps = createDeps(ingestion.environment);
  return sweepExpired(
    { ...deps, clock: { now: () => now }, config: () => qualityConfigSchema.parse({ organisation: 'Test' }) },
    { now: true, hasTime: () => true, ...options },
  );
};

const event = (data: object): unknown => ({
  type: 'feedback.created',
  timestamp: '2026-11-08T00:00:00.000Z',
  data: { product: 'Kettle #2', occurredAt: '2026-11-02T10:00:00.000Z', ...data },
});
const old = event({
  externalId: 'one',
  author: 'qxzauthor',
  title: 'qxztitle',
  text: 'I expected the qxzword to last, but it fell off. It was on fire',
  rating: { value: 1, min: 1, max: 5 },
  url: 'https://shop.example/qxzurl',
});
const post = async (id: string, body: unknown): Promise<void> => {
  expect(await ingestion.post(body, id)).toBe(202);
  await ingestion.deliver();
};

async function tableItems(prefix = ''): Promise<readonly Record<string, AttributeValue>[]> {
  const { dynamo, names } = ingestion.embedded;
  const { Items = [] } = await dynamo.send(
    new ScanCommand({ TableName: names.TABLE_NAME, ConsistentRead: true }),
  );
  return Items.filter(({ pk }) => pk?.S?.startsWith(prefix)).toSorted((a, b) =>
    JSON.stringify([a['pk'], a['sk']]) < JSON.stringify([b['pk'], b['sk']]) ? -1 : 1,
  );
}

async function objectKeys(): Promise<readonly string[]> {
  const { s3, names } = ingestion.embedded;
  const keys: string[] = [];
  for await (const key of createObjectList(s3, names.BUCKET_NAME).keys('')) keys.push(key);
  return keys;
}

const publication = (week: IsoWeek, revision: number) => ({
  week,
  revision,
  publishedAt: '2026-11-09T05:00:00.000Z',
  fingerprint: 'inputs.content',
  series: 1,
  counts: { insufficient: 0, 'in-control': 0, watch: 0, signal: 1 },
  signals: [signalOf({ product: 'Kettle', week }, { newTerms: ['depot'] })],
  ongoing: [],
  watches: [],
  final: true,
  completeAfter: 0,
});

describe('the sweep', () => {
  it('begins with what is too old, kind by kind, and tells in a dry run what would go', async () => {
    const { dynamo, s3, names } = ingestion.embedded;
    await post('d-1', old);
    await post('d-2', event({ author: 'qxzauthor', text: 'unreadable' }));
    await ingestion.importFile('id,product,review,date\n1,Kettle,"qxzrow",never\n', 'rows.csv');
    await ingestion.deliver();
    await ingestion.rollUp();
    const publications = createPublications(dynamo, names.TABLE_NAME);
    for (const [week, revision] of [
      [WEEK, 1],
      [WEEK, 2],
      [NEWER_WEEK, 1],
    ] as const) {
      await publications.createPublication(publication(week, revision));
    }
    await createReceived(dynamo, names.TABLE_NAME).recordReceived({
      id: 'one',
      source: 'shop',
      receivedAt: new Date().toISOString(),
      via: 'webhook',
    });
    await createDeliveryLog(dynamo, names.TABLE_NAME).recordSent('team', 'one', new Date().toISOString());
    const objects = createObjectStore(s3, names.BUCKET_NAME);
    await objects.put('exports/shop/left.csv', 'qxzexport');
    await objects.put('bodies/left', 'qxzbody');

    const before = await tableItems();
    const none = await sweepIn(0, { dryRun: true });
    expect(none?.removed).toEqual(noneSwept);
    const soon = await sweepIn(31, { dryRun: true });
    expect(soon?.removed).toEqual({ ...noneSwept, rejectedRows: 1, exports: 1, bodies: 1 });
    const late = await sweepIn(731, { dryRun: true });
    const logged = before.filter(({ pk }) => pk?.S?.startsWith('RCV#')).length;
    expect(logged).toBeGreaterThan(0);
    expect(late?.removed).toEqual({
      feedbackText: 1,
      reportWords: 2,
      quarantine: 1,
      rejectedRows: 1,
      exports: 1,
      bodies: 1,
      received: logged,
      jobs: 1,
      deliveries: 1,
    });
    expect(await tableItems()).toEqual(before);
  });

  it('removes just that, and neither a sum nor an identity nor a newer report', async () => {
    const { dynamo, names } = ingestion.embedded;
    const kept = [...(await tableItems('A#')), ...(await tableItems('M#')), ...(await tableItems('ID#'))];
    const told = await sweepIn(731, { dryRun: true });
    expect(await sweepIn(731)).toEqual({ ...told, passAt: expect.any(String) as string });
    expect(JSON.stringify(await tableItems()).match(TRACES)?.[0]).toBeUndefined();
    expect(await objectKeys()).toEqual([]);
    expect([...(await tableItems('A#')), ...(await tableItems('M#')), ...(await tableItems('ID#'))]).toEqual(
      kept,
    );
    for (const prefix of ['Q', 'RCV#', 'J#', 'N#']) {
      const left = (await tableItems(prefix)).filter(({ pk }) => prefix !== 'Q' || pk?.S === 'Q');
      expect(left).toEqual([]);
    }
    const publications = createPublications(dynamo, names.TABLE_NAME);
    const termsOf = async (week: IsoWeek, revision: number) =>
      (await publications.revision(week, revision))?.signals[0]?.newTerms;
    expect(await termsOf(WEEK, 1)).toEqual([]);
    expect(await termsOf(WEEK, 2)).toEqual([]);
    expect(await termsOf(NEWER_WEEK, 1)).toEqual(['depot']);
    const [feedback] = await tableItems('F#');
    expect(feedback?.['authorKey']).toBeUndefined();
    expect(feedback?.['body']?.S).toContain('"hazards":[{"kind":"fire","start":0,"end":0}]');
  });

  it('finds nothing more when it runs again, and the day adds up to the same bytes', async () => {
    expect((await sweepIn(731))?.removed).toEqual(noneSwept);
    const [before] = await tableItems('A#');
    const { TABLE_NAME } = ingestion.embedded.names;
    await post('d-4', old);
    await ingestion.rollUp();
    const { Item = {} } = await ingestion.embedded.dynamo.send(
      new GetItemCommand({
        TableName: TABLE_NAME,
        Key: { pk: before?.['pk'] ?? { S: '' }, sk: before?.['sk'] ?? { S: '' } },
      }),
    );
    const withoutEpoch = (item: object | undefined): string =>
      JSON.stringify(item).replaceAll(/"(epoch|e)":\{"N":"\d+"\}/g, '');
    expect(withoutEpoch(Item)).toBe(withoutEpoch(before));
    // The delivery marked the day, so it was added up anew; and it brought no word back.
    expect(JSON.stringify(Item)).not.toBe(JSON.stringify(before));
    expect(JSON.stringify(await tableItems('F#')).match(TRACES)?.[0]).toBeUndefined();
  });

  it('runs by the clock once a day', async () => {
    const sweep = createHandler(ingestion.environment);
    // The passes above lie in the future.
    expect(await sweep({})).toBeUndefined();
    const checkpoints = createDeps(ingestion.environment).checkpoints;
    await checkpoints.writeCheckpoint({ passAt: new Date(Date.now() - DAY_MS).toISOString() });
    expect(await sweep({})).toMatchObject({ complete: true, removed: noneSwept });
    expect(await sweep({})).toBeUndefined();
  });
});
