import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../../ports/infrastructure.ts';
import { asciiJson } from './ascii-json.ts';
import { batchesOf, MAX_BYTES } from './batches-of.ts';

const MAX_ROUNDS = 5;

/** A queue that resolves only when every body is queued; entries that failed are sent again, the others not. */
export const createQueue = (client: SQSClient, QueueUrl: string): Queue => ({
  async send(body, { delaySeconds } = { delaySeconds: 0 }) {
    const message = { QueueUrl, MessageBody: bodyText(body), DelaySeconds: delaySeconds };
    await client.send(new SendMessageCommand(message));
  },
  async sendAll(bodies) {
    for (const batch of batchesOf(bodies.map(bodyText))) await sendBatch(client, QueueUrl, batch);
  },
});

function bodyText(body: unknown): string {
  const text = asciiJson(body);
  if (text.length > MAX_BYTES) {
    throw new Error(
      `Cannot queue a message: it must have at most ${String(MAX_BYTES)} bytes, got ${String(text.length)}`,
    );
  }
  return text;
}

async function sendBatch(client: SQSClient, QueueUrl: string, batch: readonly string[]): Promise<void> {
  let waiting = batch.map((body, index) => ({ Id: String(index), MessageBody: body }));
  for (let round = 1; ; round += 1) {
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: waiting }));
    if (Failed.length === 0) return;
    if (round === MAX_ROUNDS || Failed.some((entry) => entry.SenderFault)) {
      throw new Error(
        `Cannot queue a batch: all entries must be accepted, got ${Failed[0]?.Code ?? 'a refusal'} for ${String(Failed.length)}`,
      );
    }
    const failed = new Set(Failed.map((entry) => entry.Id));
    waiting = waiting.filter((entry) => failed.has(entry.Id));
    await pause(50 * 2 ** round);
  }
}
