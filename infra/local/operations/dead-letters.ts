import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetter } from '../../../shared/domain/dead-letter.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { namesOf } from '../provision.ts';
import { explain, redactedMessage } from './dead-letter.ts';

/** For as long nobody else sees what is looked at. */
const LOOK_SECONDS = 30;

export interface DeadLetters {
  readonly list: () => Promise<readonly DeadLetter[]>;
  /** Puts the message into the queue that it came from. Doing it twice is harmless. @returns why it is not done */
  readonly replay: (id: string) => Promise<Result<DeadLetter>>;
}

interface Held {
  readonly letter: DeadLetter;
  readonly raw: Message;
  readonly queueUrl: string;
}

/** The dead letters of all queues of a stack. */
export function openDeadLetters(sqs: SQSClient, environment: Readonly<Record<string, string>>): DeadLetters {
  const { FEEDBACK_QUEUE_URL, IMPORT_QUEUE_URL, NOTIFY_QUEUE_URL } = namesOf(environment);
  const queues = { feedback: FEEDBACK_QUEUE_URL, import: IMPORT_QUEUE_URL, notify: NOTIFY_QUEUE_URL };
  const whileHeld = async <T>(work: (held: readonly Held[]) => Promise<T>): Promise<T> => {
    const held: Held[] = [];
    try {
      for (const [queue, url] of Object.entries(queues)) held.push(...(await take(sqs, queue, url)));
      return await work(held);
    } finally {
      for (const { raw, queueUrl } of held) await giveBack(sqs, deadLettersOf(queueUrl), raw);
    }
  };
  return {
    list: () => whileHeld(async (held) => held.map(({ letter }) => letter)),
    replay: (id) =>
      whileHeld(async (held) => {
        const found = held.find(({ letter }) => letter.id === id);
        if (!found) return fail(`there is no dead letter ${id}`);
        const { letter, raw, queueUrl } = found;
        await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: raw.Body ?? '' }));
        await sqs.send(
          new DeleteMessageCommand({ QueueUrl: deadLettersOf(queueUrl), ReceiptHandle: raw.ReceiptHandle }),
        );
        return ok(letter);
      }),
  };
}

const deadLettersOf = (queueUrl: string): string => `${queueUrl}-dead-letters`;

async function take(sqs: SQSClient, queue: string, queueUrl: string): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLettersOf(queueUrl),
        MaxNumberOfMessages: 10,
        VisibilityTimeout: LOOK_SECONDS,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    if (Messages.length === 0) return held;
    held.push(...Messages.map((raw) => ({ letter: letterOf(queue, raw), raw, queueUrl })));
  }
}

function letterOf(queue: string, { MessageId = '', Body = '', Attributes }: Message): DeadLetter {
  return {
    id: MessageId,
    queue,
    sentAt: new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString(),
    what: explain(queue, Body),
    message: redactedMessage(Body),
  };
}

/** Refused when it was deleted: it is where it belongs. */
async function giveBack(sqs: SQSClient, QueueUrl: string, { ReceiptHandle }: Message): Promise<void> {
  await sqs
    .send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
    .catch(() => undefined);
}
