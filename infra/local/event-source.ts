import { setTimeout as pause } from 'node:timers/promises';
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { failedOfAnswer } from './batch-answer.ts';
import { reasonOf } from './reason-of.ts';

export interface EventSourceOptions {
  /** For messages to people: `score`. */
  readonly name: string;
  readonly queueUrl: string;
  readonly handler: (event: unknown) => Promise<unknown>;
  /** Batches that are worked on at the same time. */
  readonly concurrency: number;
  readonly visibilitySeconds: number;
  readonly say: (line: string) => void;
  /** Seconds until a message comes again after its nth receive. */
  readonly retrySeconds?: (receives: number) => number;
  /** Called after each batch, also one with failures. */
  readonly afterBatch: () => void;
}

export interface EventSource {
  /** Batches under way. */
  busy(): number;
  /** Takes no more messages; resolves when what is under way is done. */
  close(): Promise<void>;
}

/** Receives after which a message goes to the dead letters; the same as in provision.ts. */
const MAX_RECEIVES = 5;
const POLL_SECONDS = 20;
const RETRY_POLL_MS = 1_000;

const doubling = (receives: number): number => 2 ** (receives - 1);

/**
 * Does what Lambda does with a queue: batches of 10, partial failures, redelivery. What failed comes back after
 * 1, 2, 4, ... seconds, not after the whole visibility time: a person is waiting.
 */
export function startEventSource(sqs: SQSClient, options: EventSourceOptions): EventSource {
  const stop = new AbortController();
  let busy = 0;
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const messages = await receive(sqs, options, stop.signal);
      if (messages.length === 0) continue;
      busy += 1;
      try {
        await workOn(sqs, options, messages);
      } catch (error) {
        options.say(`${options.name}: the queue did not answer (${reasonOf(error)}), trying again`);
      } finally {
        busy -= 1;
        options.afterBatch();
      }
    }
  };
  const loops = Array.from({ length: options.concurrency }, loop);
  return {
    busy: () => busy,
    async close() {
      stop.abort();
      await Promise.all(loops);
    },
  };
}

async function receive(
  sqs: SQSClient,
  { queueUrl, visibilitySeconds }: EventSourceOptions,
  signal: AbortSignal,
): Promise<readonly Message[]> {
  try {
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: POLL_SECONDS,
        VisibilityTimeout: visibilitySeconds,
        MessageSystemAttributeNames: ['ApproximateReceiveCount', 'SentTimestamp'],
      }),
      { abortSignal: signal },
    );
    return Messages ?? [];
  } catch {
    if (!signal.aborted) await pause(RETRY_POLL_MS, undefined, { signal }).catch(() => undefined);
    return [];
  }
}

async function workOn(
  sqs: SQSClient,
  options: EventSourceOptions,
  messages: readonly Message[],
): Promise<void> {
  const keeper = setInterval(() => {
    void changeVisibility(sqs, options.queueUrl, messages, () => options.visibilitySeconds).catch(
      () => undefined,
    );
  }, options.visibilitySeconds * 500);
  const failed = await failedOf(options, messages).finally(() => {
    clearInterval(keeper);
  });
  const done = messages.filter((message) => !failed.has(message.MessageId ?? ''));
  const again = messages.filter((message) => failed.has(message.MessageId ?? ''));
  await deleteAll(sqs, options.queueUrl, done);
  const lost = again.filter((message) => receivesOf(message) >= MAX_RECEIVES).length;
  if (lost > 0)
    options.say(
      `${options.name}: ${String(lost)} message(s) failed ${String(MAX_RECEIVES)} times and go to the dead letters`,
    );
  const { retrySeconds = doubling } = options;
  await changeVisibility(sqs, options.queueUrl, again, (message) => retrySeconds(receivesOf(message)));
}

/** Ids of the messages that must come again; all of them when the handler throws. */
async function failedOf(
  options: EventSourceOptions,
  messages: readonly Message[],
): Promise<ReadonlySet<string>> {
  const ids = messages.map((message) => message.MessageId ?? '');
  try {
    return failedOfAnswer(await options.handler({ Records: messages.map(toRecord) }), ids);
  } catch (error) {
    options.say(`${options.name}: a batch failed and is tried again (${reasonOf(error)})`);
    return new Set(ids);
  }
}

const toRecord = (message: Message) => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: message.Attributes ?? {},
  messageAttributes: {},
  eventSource: 'aws:sqs',
});

const receivesOf = (message: Message): number =>
  Math.max(1, Number(message.Attributes?.ApproximateReceiveCount ?? 1));

async function deleteAll(sqs: SQSClient, QueueUrl: string, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  const Entries = messages.map((message, index) => ({
    Id: String(index),
    ReceiptHandle: message.ReceiptHandle,
  }));
  await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
}

async function changeVisibility(
  sqs: SQSClient,
  QueueUrl: string,
  messages: readonly Message[],
  secondsOf: (message: Message) => number,
): Promise<void> {
  if (messages.length === 0) return;
  const Entries = messages.map((message, index) => ({
    Id: String(index),
    ReceiptHandle: message.ReceiptHandle,
    VisibilityTimeout: secondsOf(message),
  }));
  await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
}
