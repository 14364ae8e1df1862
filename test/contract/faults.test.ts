import { setTimeout as pause } from 'node:timers/promises';
import { CreateQueueCommand, GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  startEventSource,
  type EventSource,
  type EventSourceOptions,
} from '../../infra/local/event-source.ts';
import { waitingMessages } from '../../infra/local/queue-depth.ts';
import { createFeedbackReader } from '../../shared/adapters/dynamo/feedback-reader.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { startFaultProxy, type Fault, type FaultProxy } from '../support/fault-proxy.ts';
import { startIngestion, type Ingestion } from '../support/ingestion.ts';
import { redrive } from '../support/redrive.ts';
import { seededRandom } from '../support/simulated-series.ts';

const WEEK = '2026-W45' as IsoWeek;
let [table, queues]: FaultProxy[] = [];
let ingestion: Ingestion;
let faultOf: (operation: string) => Fault = () => 'none';
let writes: { readonly pk: string; readonly units: number }[] = [];

interface Write {
  readonly Item?: Readonly<Record<string, { readonly S?: string }>>;
  readonly Key?: Readonly<Record<string, { readonly S?: string }>>;
}

/** A write unit is 1 kB of the item, rounded up. */
function countWrite(operation: string, body: unknown): void {
  const { Item, Key } = body as Write;
  const pk = (Item ?? Key)?.['pk']?.S;
  if (pk === undefined || !/^(Put|Update)Item$/.test(operation)) return;
  writes.push({ pk, units: Math.ceil(JSON.stringify(Item ?? body).length / 1024) });
}

beforeAll(async () => {
  const options = { target: 'http://127.0.0.1:9', faultOf: (operation: string) => faultOf(operation) };
  table = await startFaultProxy({ ...options, onCall: countWrite });
  queues = await startFaultProxy(options);
  const [tableUrl, queuesUrl] = [table.url, queues.url];
  ingestion = await startIngestion((environment) => {
    table?.pointTo(environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
    queues?.pointTo(environment['AWS_ENDPOINT_URL_SQS'] ?? '');
    return { ...environment, AWS_ENDPOINT_URL_DYNAMODB: tableUrl, AWS_ENDPOINT_URL_SQS: queuesUrl };
  });
});
beforeEach(() => {
  faultOf = () => 'none';
  writes = [];
});
afterAll(async () => {
  await source?.close();
  await ingestion.stop();
  await Promise.all([table?.close(), queues?.close()]);
});

const review = (product: string, number: number) => ({
  type: 'review.created',
  timestamp: '2026-11-08T00:00:00.000Z',
  data: {
    id: `${product}-${String(number)}`,
    product,
    text: `The parcel came late, number ${String(number)}.`,
    rating: { value: 1 + (number % 5), min: 1, max: 5 },
    occurredAt: `2026-11-0${String(2 + (number % 7))}T10:00:00Z`,
  },
});

const post = (product: string, count: number): Promise<readonly number[]> =>
  Promise.all(
    Array.from({ length: count }, (_, number) =>
      ingestion.post(review(product, number), `${product}-${String(number)}`),
    ),
  );

const stored = async (product: string): Promise<readonly string[]> => {
  const { dynamo, names } = ingestion.embedded;
  const page = await createFeedbackReader(dynamo, names.TABLE_NAME).page({ product, week: WEEK, limit: 200 });
  return page.ok ? page.value.items.map(({ feedback }) => feedback.externalId) : [];
};

const ids = (product: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${product}-${String(number)}`).sort();

/** Sums of the week, without what depends on the number of tries. */
async function sums(product: string): Promise<unknown> {
  const { dynamo, names } = ingestion.embedded;
  const [week] = await createWeekReader(dynamo, names.TABLE_NAME).weeks(product, WEEK, WEEK);
  return Object.entries(week?.days ?? {}).map(([day, partial]) => ({ day, cells: partial?.cells }));
}

let handler: EventSourceOptions['handler'];
let source: EventSource | undefined;
let [running, most] = [0, 0];

/**
 * Works on the queue as the product does, until it is empty. The same loops all the time: the embedded queue gives
 * messages to a poll that was given up, too.
 */
async function work(worker: typeof handler = ingestion.score): Promise<void> {
  const { sqs, names } = ingestion.embedded;
  handler = worker;
  source ??= startEventSource(sqs, {
    name: 'score',
    queueUrl: names.FEEDBACK_QUEUE_URL,
    concurrency: 4,
    visibilitySeconds: 30,
    retrySeconds: () => 0,
    say: () => undefined,
    afterBatch: () => undefined,
    handler: async (event) => {
      most = Math.max(most, ++running);
      return handler(event).finally(() => {
        running -= 1;
      });
    },
  });
  while ((await waitingMessages(sqs, names)) > 0 || source.busy() > 0) await pause(50);
}

describe('a burst', () => {
  it('row 18: is acknowledged though nobody works, touches no table, and is then worked on four batches at a time', async () => {
    const statuses = await post('Burst', 200);
    expect(new Set(statuses)).toEqual(new Set([202]));
    expect(writes).toEqual([]);
    await work();
    expect(most).toBe(4);
    expect((await stored('Burst')).toSorted()).toEqual(ids('Burst', 200));
  });

  it('row 28: of one product on one day writes less than two units of its partition for each feedback', async () => {
    await post('Trend', 200);
    await work();
    const units = Map.groupBy(writes, ({ pk }) => pk);
    const hottest = Math.max(
      ...[...units.values()].map((ones) => ones.reduce((sum, one) => sum + one.units, 0)),
    );
    // A partition takes 1,000 units a second; at 400 feedbacks a second, the goal for one machine, it gets fewer than 800.
    expect(hottest / 200).toBeLessThan(2);
    // Markers and identities are no hot keys: one mark for each day and batch at most, one item for each feedback.
    const marks = units.get('M#Trend') ?? [];
    expect(marks.length).toBeLessThanOrEqual(7 * 200);
    expect([...units].filter(([pk, ones]) => pk.startsWith('ID#') && ones.length > 1)).toEqual([]);
  });
});

describe('a table that throttles', () => {
  it('row 19: 30 % of all calls changes nothing of the result', async () => {
    await post('Calm', 8);
    await work();
    await ingestion.rollUp();
    const random = seededRandom(19);
    faultOf = (operation) =>
      !operation.endsWith('Batch') && /Item|Query/.test(operation) && random() < 0.3 ? 'throttled' : 'none';
    const before = table?.counts.throttled ?? 0;
    await post('Calmed', 8);
    await work();
    while ((await ingestion.rollUp().catch(() => ({ remaining: true }))).remaining) await pause(10);
    expect((table?.counts.throttled ?? 0) - before).toBeGreaterThan(10);
    expect((await stored('Calmed')).toSorted()).toEqual(ids('Calmed', 8));
    expect(await sums('Calmed')).toEqual(await sums('Calm'));
  });

  it('row 19: no call writes many items, so none can come back with some of them unprocessed', () => {
    const operations = [...(table?.calls.keys() ?? [])];
    expect(operations).toContain('PutItem');
    expect(operations.filter((operation) => /Batch|Transact/.test(operation))).toEqual([]);
  });

  it('row 19: a batch that the queue takes in part is completed, and no entry is sent twice', async () => {
    const { sqs } = ingestion.embedded;
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'taken-in-part' }));
    const before = queues?.counts['entries-refused'] ?? 0;
    faultOf = (operation) => (operation === 'SendMessageBatch' ? 'entries-refused' : 'none');
    const client = createSqsClient({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL_SQS: queues?.url });
    await createQueue(client, QueueUrl).sendAll(ids('Part', 25));
    client.destroy();
    expect((queues?.counts['entries-refused'] ?? 0) - before).toBeGreaterThan(3);
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes?.ApproximateNumberOfMessages).toBe('25');
  });
});

describe('a redrive', () => {
  it('row 11: of dead letters after a repair gives what a run without the bug gives', async () => {
    const { sqs, environment } = ingestion.embedded;
    await post('Clean', 12);
    await work();
    const bug = async (): Promise<never> => {
      throw new TypeError('a bug');
    };
    await work(bug);
    await post('Buggy', 12);
    await work(bug);
    expect(await stored('Buggy')).toEqual([]);
    await work();
    expect(await redrive(sqs, environment)).toBe(12);
    await work();
    await ingestion.rollUp();
    expect((await stored('Buggy')).toSorted()).toEqual(ids('Buggy', 12));
    expect(await sums('Buggy')).toEqual(await sums('Clean'));
  });
});
