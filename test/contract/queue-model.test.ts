import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { createMemorySqs, type ReceivedMessage } from '../support/memory-sqs.ts';

const TIMEOUT = 120_000;
/** Long enough not to end within a test. */
const LONG = 3_000;
const MAX_RECEIVES = 3;
const ALL = 10;

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

/** The calls of `MemorySqs` on a real queue. */
async function realQueue(name: string) {
  const { sqs } = embedded;
  const urlOf = async (QueueName: string, RedrivePolicy?: string): Promise<string> => {
    const Attributes = RedrivePolicy === undefined ? {} : { RedrivePolicy };
    return (await sqs.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';
  };
  const dead = await urlOf(`${name}-dead`);
  const known = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: dead, AttributeNames: ['QueueArn'] }),
  );
  const deadLetterTargetArn = known.Attributes?.['QueueArn'];
  const QueueUrl = await urlOf(name, JSON.stringify({ deadLetterTargetArn, maxReceiveCount: MAX_RECEIVES }));
  const receiveFrom = async (url: string, max: number, visibility: number): Promise<ReceivedMessage[]> => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: max,
        VisibilityTimeout: visibility,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      }),
    );
    return Messages.map(({ Body = '', ReceiptHandle = '', Attributes }) => ({
      body: Body,
      receipt: ReceiptHandle,
      receives: Number(Attributes?.ApproximateReceiveCount),
    }));
  };
  return {
    send: (body: string) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body })),
    receive: (visibility: number) => receiveFrom(QueueUrl, ALL, visibility),
    remove: (ReceiptHandle: string) => sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })),
    changeVisibility: (ReceiptHandle: string, VisibilityTimeout: number) =>
      sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout })),
    deadLetters: () => receiveFrom(dead, ALL, LONG),
  };
}

type Call =
  | { readonly call: 'send' }
  | { readonly call: 'receive'; readonly visibility: number }
  | { readonly call: 'remove' | 'release'; readonly which: number };

const call: fc.Arbitrary<Call> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Call>({ call: 'send' }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Call>(
      { call: 'receive', visibility: 0 },
      { call: 'receive', visibility: LONG },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      call: fc.constantFrom('remove' as const, 'release' as const),
      which: fc.nat(ALL),
    }),
  },
);

const shown = (messages: readonly ReceivedMessage[]): readonly string[] =>
  messages.map(({ body, receives }) => `${body}, receive ${String(receives)}`).sort();

it(
  'the queue in memory answers 1,000 random calls as SQS does: visibility, receive counts, dead letters',
  async () => {
    let [calls, run] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 25, maxLength: 25 }), async (made) => {
        run += 1;
        const real = await realQueue(`model-${String(run)}`);
        const model = createMemorySqs({ maxReceives: MAX_RECEIVES });
        /** Receipts of what is under way, on both: the emulator forgets those of messages that are visible again. */
        const receipts = new Map<string, readonly [real: string, model: string]>();
        let sent = 0;
        for (const one of made) {
          calls += 1;
          if (one.call === 'send') {
            // More than one call gives could come in another order.
            if (sent === ALL) continue;
            const body = `m${String(sent++)}`;
            model.send(body);
            await real.send(body);
          } else if (one.call === 'receive') {
            const [theirs, ours] = [await real.receive(one.visibility), model.receive(ALL, one.visibility)];
            expect(shown(theirs)).toEqual(shown(ours));
            for (const { body, receipt } of ours) {
              const other = theirs.find((message) => message.body === body)?.receipt ?? '';
              if (one.visibility > 0) receipts.set(body, [other, receipt]);
            }
          } else {
            const [body, pair] = [...receipts][one.which % Math.max(1, receipts.size)] ?? [];
            if (body === undefined || pair === undefined) continue;
            receipts.delete(body);
            const [theirs, ours] = pair;
            if (one.call === 'remove') {
              model.remove(ours);
              await real.remove(theirs);
            } else {
              model.changeVisibility(ours, 0);
              await real.changeVisibility(theirs, 0);
            }
          }
        }
        expect((await real.deadLetters()).map(({ body }) => body).sort()).toEqual(
          model.deadLetters().toSorted(),
        );
      }),
      { numRuns: 40, seed: 7, endOnFailure: true },
    );
    expect(calls).toBe(1_000);
  },
  TIMEOUT,
);
