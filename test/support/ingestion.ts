import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, type Message } from '@aws-sdk/client-sqs';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Webhook } from 'standardwebhooks';
import { createHandler as createImport } from '../../functions/import/handler.ts';
import { createHandler as createReceive } from '../../functions/receive/handler.ts';
import { createHandler as createRollUp } from '../../functions/roll-up/handler.ts';
import { createHandler as createScore } from '../../functions/score/handler.ts';
import { announceObject } from '../../infra/local/announce-object.ts';
import { jobIdOf } from '../../shared/adapters/job-id.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { startEmbedded, type Embedded } from './embedded.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SECRET = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`;

/** The real handlers of the way in, on embedded servers, and a queue that the test itself delivers. */
export interface Ingestion {
  readonly embedded: Embedded;
  /** What another handler on the same data needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** The handler behind the queue of feedback. */
  readonly score: (event: unknown) => Promise<unknown>;
  /** Posts a signed webhook. @returns the status */
  post(event: unknown, id: string): Promise<number>;
  send(message: unknown): Promise<void>;
  /** Puts and imports an export. @returns the job's id */
  importFile(content: Uint8Array | string, name: string): Promise<string>;
  /**
   * Takes all that waits in the feedback queue and delivers it to score.
   * @param reorder may repeat and mix messages, as a queue may
   */
  deliver(reorder?: (messages: readonly Message[]) => readonly Message[]): Promise<void>;
  rollUp(): Promise<{ readonly days: number; readonly remaining: boolean }>;
  stop(): Promise<void>;
}

/** @param between changes the endpoints that the handlers call: for a proxy that makes faults */
export async function startIngestion(
  between: (environment: Embedded['environment']) => Embedded['environment'] = (environment) => environment,
): Promise<Ingestion> {
  const [embedded, folder] = await Promise.all([startEmbedded(), temporaryFolder()]);
  const { sqs, s3, names } = embedded;
  const env = { ...between(embedded.environment), ...(await writeSettings(folder.path)) };
  const [receive, score] = [createReceive(env), createScore(env)];
  const [importExport, rollUp] = [createImport(env), createRollUp(env)];
  const take = (QueueUrl: string): Promise<readonly Message[]> => takeAll(embedded, QueueUrl);
  return {
    embedded,
    environment: env,
    score,
    rollUp: () => rollUp({}),
    send: (message) => createQueue(sqs, names.FEEDBACK_QUEUE_URL).send(message),
    async post(event, id) {
      const body = JSON.stringify(event);
      const now = new Date();
      const answer = await receive({
        version: '2.0',
        rawPath: '/v1/hooks/shop',
        headers: {
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(SECRET).sign(id, now, body),
        },
        body: Buffer.from(body).toString('base64'),
        isBase64Encoded: true,
        requestContext: { requestId: id, http: { method: 'POST', path: '/v1/hooks/shop' } },
      });
      return answer.statusCode;
    },
    async importFile(content, name) {
      const key = `exports/file/${name}`;
      const { ETag = '' } = await s3.send(
        new PutObjectCommand({ Bucket: names.BUCKET_NAME, Key: key, Body: content }),
      );
      const queueUrl = names.IMPORT_QUEUE_URL;
      await announceObject({ s3, sqs }, { bucket: names.BUCKET_NAME, key, queueUrl });
      await importExport({ Records: (await take(queueUrl)).map(toRecord) });
      return jobIdOf(key, ETag);
    },
    async deliver(reorder = (messages) => messages) {
      const messages = reorder(await take(names.FEEDBACK_QUEUE_URL));
      for (let from = 0; from < messages.length; from += 10) {
        const { batchItemFailures } = await score({
          Records: messages.slice(from, from + 10).map(toRecord),
        });
        if (batchItemFailures.length > 0) throw new Error('Cannot deliver: no message may fail here');
      }
    },
    async stop() {
      await embedded.stop();
      await folder.remove();
    },
  };
}

async function writeSettings(folder: string): Promise<Readonly<Record<string, string>>> {
  const [config, secrets] = [join(folder, 'quality.json'), join(folder, 'secrets.json')];
  const mapping = { externalId: 'id', product: 'product', text: 'review', occurredAt: 'date' };
  await writeFile(
    config,
    JSON.stringify({
      organisation: 'Test',
      timeZone: 'Europe/Berlin',
      sources: [
        { id: 'shop', type: 'standard-webhooks', secret: 'shop' },
        { id: 'file', type: 'generic-csv', mapping },
      ],
    }),
  );
  await writeFile(secrets, JSON.stringify({ shop: SECRET, 'quality-signals/pepper': 'pepper '.repeat(5) }));
  return { QUALITY_CONFIG_FILE: config, SECRETS_FILE: secrets };
}

const toRecord = ({ MessageId = '', Body = '' }: Message) => ({ messageId: MessageId, body: Body });

async function takeAll({ sqs }: Embedded, QueueUrl: string): Promise<readonly Message[]> {
  const all: Message[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    if (Messages.length === 0) return all;
    all.push(...Messages);
    const Entries = Messages.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}
