import { setTimeout as pause } from 'node:timers/promises';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  startEventSource,
  type EventSource,
  type EventSourceOptions,
} from '../../infra/local/event-source.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';

const eventSchema = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });
type Records = z.infer<typeof eventSchema>['Records'];

let embedded: Embedded;
const spoken: string[] = [];

beforeAll(async () => {
  embedded = await startEmbedded({ visibilitySeconds: 2 });
});
afterAll(() => embedded.stop());

function start(queueUrl: string, handler: EventSourceOptions['handler']): EventSource {
  return startEventSource(embedded.sqs, {
    name: 'score',
    queueUrl,
    concurrency: 2,
    visibilitySeconds: 2,
    retrySeconds: () => 0,
    say: (line) => void spoken.push(line),
    afterBatch: () => undefined,
    handler,
  });
}

const recordsOf = (event: unknown): Records => eventSchema.parse(event).Records;

async function waiting(queueUrl: string): Promise<number> {
  const { Attributes } = await embedded.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] }),
  );
  return (
    Number(Attributes?.ApproximateNumberOfMessages ?? 0) +
    Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0)
  );
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await isTrue()) return;
    await pause(50);
  }
  throw new Error('It did not happen within 20 seconds');
}

describe('startEventSource()', () => {
  it('deletes what succeeded, tries the rest again, and gives poison to the dead letters after 5 receives', async () => {
    const url = embedded.names.FEEDBACK_QUEUE_URL;
    const deadLetters = `${url}-dead-letters`;
    const receives = new Map<string, number>();
    const source = start(url, async (event) => {
      for (const { body } of recordsOf(event)) receives.set(body, (receives.get(body) ?? 0) + 1);
      const failed = recordsOf(event).filter(({ body }) => body.includes('poison'));
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await createQueue(embedded.sqs, url).sendAll(['a', 'b', 'poison', 'c']);
    await until(async () => (await waiting(deadLetters)) === 1);
    await source.close();
    expect(Object.fromEntries(receives)).toEqual({ '"a"': 1, '"b"': 1, '"c"': 1, '"poison"': 5 });
    expect(await waiting(url)).toBe(0);
    expect(spoken.at(-1)).toContain('go to the dead letters');
  });

  it('survives a bug of the handler, says so, and works on the message again', async () => {
    const url = embedded.names.NOTIFY_QUEUE_URL;
    let calls = 0;
    const source = start(url, async () => {
      calls += 1;
      if (calls === 1) throw new TypeError('a bug with the words of a customer');
      return { batchItemFailures: [] };
    });
    await createQueue(embedded.sqs, url).send('x');
    await until(async () => calls >= 2 && (await waiting(url)) === 0);
    await source.close();
    expect(spoken).toContain('score: a batch failed and is tried again (TypeError)');
  });

  it('keeps a message to itself while a handler works longer than the visibility time', async () => {
    const url = embedded.names.IMPORT_QUEUE_URL;
    let calls = 0;
    const source = start(url, async () => {
      calls += 1;
      await pause(5_000);
      return { batchItemFailures: [] };
    });
    await createQueue(embedded.sqs, url).send('long');
    await until(async () => calls > 0 && (await waiting(url)) === 0);
    await source.close();
    expect(calls).toBe(1);
  });
});
