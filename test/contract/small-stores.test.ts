import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliveryLog } from '../../shared/adapters/dynamo/delivery-log.ts';
import { createFeedbackReader } from '../../shared/adapters/dynamo/feedback-reader.ts';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createFoldSettings } from '../../shared/adapters/dynamo/fold-settings.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { createOwnerVerdicts } from '../../shared/adapters/dynamo/owner-verdicts.ts';
import { createProducts } from '../../shared/adapters/dynamo/products.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createPullStates } from '../../shared/adapters/dynamo/pull-states.ts';
import { createQuarantine } from '../../shared/adapters/dynamo/quarantine.ts';
import { createReceived } from '../../shared/adapters/dynamo/received.ts';
import { createSourceActivity } from '../../shared/adapters/dynamo/source-activity.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { noCounts, type ImportJob } from '../../shared/domain/import-job.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import type { Received } from '../../shared/domain/received.ts';
import { revisionOf } from '../../shared/domain/stored-feedback.ts';
import type { CalendarDay, IsoWeek } from '../../shared/domain/week.ts';
import type { FeedbackKey } from '../../shared/ports/feedback-table.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { starScorer } from '../support/score-bench.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

/** Letters that queues, keys and databases like to break. */
const hostile = 'U+FFFE \ufffe, U+FFFF \uffff, NUL \u0000, VT \u000b, DEL \u007f, 😀 é \u2028 "\\';

describe('createJobs()', () => {
  const job: ImportJob = {
    id: 'job-1',
    key: 'exports/shop/a.csv',
    etag: 'e',
    source: 'shop',
    state: 'reading',
    receivedAt: '2026-11-24T09:00:00.000Z',
    size: 10,
    offset: 0,
    records: 0,
    chunks: 0,
    rejected: 0,
  };
  it('starts a job once, and counts a chunk once', async () => {
    const jobs = createJobs(embedded.dynamo, embedded.names.TABLE_NAME);
    expect(await jobs.job('job-1')).toBeUndefined();
    expect(await jobs.startJob(job)).toEqual(job);
    await jobs.saveJob({ ...job, state: 'read', chunks: 2 });
    await jobs.saveJob({ ...job, state: 'failed' });
    expect(await jobs.startJob(job)).toMatchObject({ state: 'read', chunks: 2 });
    await jobs.recordChunk('job-1', 0, { ...noCounts, read: 2, created: 2 });
    await jobs.recordChunk('job-1', 0, { ...noCounts, read: 2, unchanged: 2 });
    await jobs.recordChunk('job-1', 1, { ...noCounts, read: 1, deleted: 1 });
    expect(await jobs.job('job-1')).toMatchObject({
      doneChunks: 2,
      counts: { ...noCounts, read: 3, created: 2, deleted: 1 },
    });
  });
});

describe('createPullStates()', () => {
  const now = '2026-11-24T09:00:00.000Z';
  const until = '2026-11-24T09:05:00.000Z';
  const state = { checkpoint: { cursor: hostile.toWellFormed() }, nextAt: now, failures: 1 };

  it('lets one hold a feed at a time, until its time is over, and one that lost it write nothing', async () => {
    const states = createPullStates(embedded.dynamo, embedded.names.TABLE_NAME);
    const unknown = await states.readState('shop');
    expect(unknown).toEqual({ state: { nextAt: '', failures: 0 }, holder: undefined });
    expect(await states.hold('shop', unknown, { holder: 'a', until, now })).toBe(true);
    expect(await states.hold('shop', unknown, { holder: 'b', until, now })).toBe(false);
    const held = await states.readState('shop');
    expect(await states.hold('shop', held, { holder: 'b', until, now })).toBe(false);
    expect(await states.writeState('shop', state, { holder: 'a', until })).toBe(true);
    expect(await states.readState('shop')).toEqual({ state, holder: 'a' });
    const later = { until: '2026-11-24T09:10:00.000Z', now: until };
    expect(await states.hold('shop', { state, holder: 'a' }, { holder: 'b', ...later })).toBe(true);
    expect(await states.writeState('shop', state, { holder: 'a', until })).toBe(false);
    expect(
      await states.hold('shop', { state, holder: 'a' }, { holder: 'c', ...later, now: later.until }),
    ).toBe(false);
  });
});

describe('createProducts()', () => {
  it('makes a product of the sample a real one, and never the other way', async () => {
    const products = () => createProducts(embedded.dynamo, embedded.names.TABLE_NAME);
    const one = products();
    for (const sample of [true, true, false, true]) await one.registerProduct('Kettle #1', sample);
    await products().registerProduct('Kettle #1', true);
    await products().registerProduct(hostile, true);
    expect(await one.products()).toEqual(
      expect.arrayContaining([
        { product: 'Kettle #1', sample: false },
        { product: hostile, sample: true },
      ]),
    );
  });
});

describe('createSourceActivity()', () => {
  it('moves each time forwards only', async () => {
    const activity = createSourceActivity(embedded.dynamo, embedded.names.TABLE_NAME);
    const record = (lastReceivedAt: string, lastOccurredAt?: string) =>
      activity.recordActivity({ source: 'shop', lastReceivedAt, lastOccurredAt });
    await record('2026-11-02');
    await record('2026-11-03', '2026-10-01');
    await record('2026-11-01', '2026-10-02');
    expect(await activity.activity()).toEqual([
      { source: 'shop', lastReceivedAt: '2026-11-03', lastOccurredAt: '2026-10-02' },
    ]);
  });
});

describe('createQuarantine()', () => {
  it('keeps one item per delivery, latest first', async () => {
    const quarantine = createQuarantine(embedded.dynamo, embedded.names.TABLE_NAME);
    const item = (id: string, receivedAt: string) => ({
      id,
      source: 'shop',
      receivedAt,
      reason: 'r',
      key: 'quarantine/x',
    });
    const long = item(`shop/${'x'.repeat(2_000)}`, '2026-11-03');
    for (const one of [item('shop/a', '2026-11-02'), long, long]) await quarantine.quarantine(one);
    expect(await quarantine.quarantined(10)).toEqual([long, item('shop/a', '2026-11-02')]);
    expect(await quarantine.quarantined(1)).toEqual([long]);
  });
});

describe('createReceived()', () => {
  it('keeps what became of a delivery when it was first heard of, latest first, source by source', async () => {
    const received = createReceived(embedded.dynamo, embedded.names.TABLE_NAME);
    const one = (source: string, id: string, receivedAt: string, reason = 'r'): Received => ({
      id,
      source,
      receivedAt,
      via: 'webhook',
      reason,
    });
    await received.recordReceived(one('bakery', 'a', '2026-11-02'));
    await received.recordReceived(one('bakery', 'b', '2026-11-03'));
    await received.recordReceived(one('bakery', 'a', '2026-11-02', 'told again'));
    await received.recordReceived(one('bakery/east', 'c', '2026-11-04'));
    expect(await received.received('bakery', 10)).toEqual([
      one('bakery', 'b', '2026-11-03'),
      one('bakery', 'a', '2026-11-02'),
    ]);
    expect(await received.received('bakery', 1)).toHaveLength(1);
    expect(await received.received('nobody', 10)).toEqual([]);
  });
});

describe('createPublications()', () => {
  it('writes a revision once, and reads the newest', async () => {
    const publications = createPublications(embedded.dynamo, embedded.names.TABLE_NAME);
    const publication = (week: string, revision: number): Publication => ({
      week: week as IsoWeek,
      revision,
      publishedAt: '2026-11-24T09:00:00.000Z',
      fingerprint: 'f',
      series: 1,
      counts: { insufficient: 1, 'in-control': 0, watch: 0, signal: 0 },
      signals: [],
      ongoing: [],
      watches: [],
      final: false,
      completeAfter: 0,
    });
    expect(await publications.createPublication(publication('2026-W45', 1))).toBe(true);
    expect(await publications.createPublication(publication('2026-W45', 1))).toBe(false);
    expect(await publications.createPublication(publication('2026-W45', 2))).toBe(true);
    await publications.createPublication(publication('2026-W44', 1));
    expect((await publications.publication('2026-W45' as IsoWeek))?.revision).toBe(2);
    expect(await publications.publication('2026-W01' as IsoWeek)).toBeUndefined();
    expect(await publications.publishedWeeks(5)).toEqual(['2026-W45', '2026-W44']);
  });
});

describe('createDeliveryLog()', () => {
  it('remembers what was sent to whom', async () => {
    const log = createDeliveryLog(embedded.dynamo, embedded.names.TABLE_NAME);
    await log.recordSent('slack', 'signal/1', '2026-11-24T09:00:00.000Z');
    expect(await log.wasSent('slack', 'signal/1')).toBe(true);
    expect(await log.wasSent('slack', 'signal/2')).toBe(false);
    expect(await log.wasSent('mail', 'signal/1')).toBe(false);
  });
});

describe('createFeedbackReader()', () => {
  it('gives pages of a week, filtered, and refuses the cursor of another query', async () => {
    const { dynamo, names } = embedded;
    const table = createFeedbackTable(dynamo, names.TABLE_NAME);
    const location = { product: 'Kettle', day: '2026-11-02' as CalendarDay };
    for (let n = 0; n < 7; n += 1) {
      const text = n % 2 === 0 ? 'The parcel' : 'Fine';
      await table.putFeedback(location, n.toString(16).padStart(32, '0') as FeedbackKey, {
        revision: revisionOf('2026-11-02', 'a'),
        scorer: 's',
        delivery: 'd',
        feedback: {
          source: n < 3 ? 'shop' : 'other',
          externalId: String(n),
          kind: 'review',
          ...location,
          text,
          occurredAt: '2026-11-02T10:00:00.000Z',
          receivedAt: '2026-11-02T10:00:00.000Z',
          score: starScorer.score({ text, rating: { value: 1 + (n % 5), min: 1, max: 5 } }),
        },
      });
    }
    const reader = createFeedbackReader(dynamo, names.TABLE_NAME);
    const query = { product: 'Kettle', week: '2026-W45' as IsoWeek, limit: 3 };
    const idsOf = async (extra: object) => {
      const page = await reader.page({ ...query, ...extra });
      if (!page.ok) throw new Error(page.error);
      return {
        ids: page.value.items.map(({ feedback }) => feedback.externalId).join(''),
        next: page.value.next,
      };
    };
    const first = await idsOf({});
    const second = await idsOf({ cursor: first.next });
    const third = await idsOf({ cursor: second.next });
    expect([first.ids, second.ids, third.ids, third.next]).toEqual(['012', '345', '6', undefined]);
    expect((await idsOf({ source: 'shop', aspect: 'delivery' })).ids).toBe('02');
    expect((await idsOf({ gapAtMost: -300 })).ids).toBe('015');
    const one = await reader.page({ ...query, source: 'other' });
    const id = one.ok ? one.value.items[1]?.id : undefined;
    expect(await idsOf({ id })).toEqual({ ids: '4', next: undefined });
    expect(await reader.page({ ...query, source: 'shop', cursor: first.next })).toEqual({
      ok: false,
      error: 'foreign-cursor',
    });
    expect((await reader.page({ ...query, cursor: 'nonsense' })).ok).toBe(false);
  });
});

describe('createQueue()', () => {
  it('carries every letter, one by one and many at once', async () => {
    const { sqs, names } = embedded;
    const queue = createQueue(sqs, names.NOTIFY_QUEUE_URL);
    await queue.send({ text: hostile, n: 0 });
    await queue.sendAll(Array.from({ length: 23 }, (_, n) => ({ text: `${hostile} \ud800`, n: n + 1 })));
    const found = new Map<number, string>();
    while (found.size < 24) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: names.NOTIFY_QUEUE_URL, MaxNumberOfMessages: 10 }),
      );
      for (const { Body = '' } of Messages) {
        const { text, n } = JSON.parse(Body) as { text: string; n: number };
        found.set(n, text);
      }
    }
    expect(found.get(0)).toBe(hostile);
    expect(found.get(23)).toBe(`${hostile} \ud800`);
  });
});

describe('createObjectStore()', () => {
  const read = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
    const parts: Uint8Array[] = [];
    for await (const part of body) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  it('opens an object from an offset, and only the one that is meant', async () => {
    const store = createObjectStore(embedded.s3, embedded.names.BUCKET_NAME);
    await store.put('exports/shop/märz 1+1.csv', '0123456789');
    const key = 'exports/shop/märz 1+1.csv';
    const whole = await store.open(key);
    if (!whole) throw new Error('The object is there');
    expect([whole.size, await read(whole.body)]).toEqual([10, '0123456789']);
    const etag = whole.etag.replaceAll('"', '');
    const rest = await store.open(key, { offset: 7, etag });
    expect([rest?.size, rest && (await read(rest.body))]).toEqual([10, '789']);
    const end = await store.open(key, { offset: 10, etag });
    expect([end?.size, end && (await read(end.body))]).toEqual([10, '']);
    await store.put(key, 'something else');
    expect(await store.open(key, { etag })).toBeUndefined();
    expect(await store.open('exports/none')).toBeUndefined();
    await store.remove(key);
    await store.remove(key);
    expect(await store.open(key)).toBeUndefined();
  });
});

describe('createFoldSettings()', () => {
  it('knows nothing at first, then what was written last', async () => {
    const settings = createFoldSettings(embedded.dynamo, embedded.names.TABLE_NAME);
    expect(await settings.readMade()).toBeUndefined();
    for (const made of [
      { defectThreshold: -300, version: 1 },
      { defectThreshold: -450, version: 2 },
    ]) {
      await settings.writeMade(made);
      expect(await settings.readMade()).toEqual(made);
    }
  });
});

describe('createOwnerVerdicts()', () => {
  it('keeps the last verdict of each signal', async () => {
    const store = createOwnerVerdicts(embedded.dynamo, embedded.names.TABLE_NAME);
    const verdict = {
      signal: `2026-W47/${hostile}`,
      finding: 'real',
      judgedAt: '2026-11-24T09:00:00.000Z',
    } as const;
    await store.putOwnerVerdict(verdict);
    await store.putOwnerVerdict({ ...verdict, finding: 'false', note: hostile });
    await store.putOwnerVerdict({ ...verdict, signal: '2026-W46/a' });
    expect(await store.ownerVerdicts()).toEqual([
      { ...verdict, signal: '2026-W46/a' },
      { ...verdict, finding: 'false', note: hostile },
    ]);
  });
});
