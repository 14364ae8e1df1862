import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { DeleteTableCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import dynalite from 'dynalite';
import { startFauxqs } from 'fauxqs';
import { provision, type Provisioned } from '../../infra/local/provision.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createS3Client } from '../../shared/adapters/s3/client.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';

export interface Embedded {
  readonly dynamo: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
  /** TABLE_NAME, BUCKET_NAME and the queue URLs. */
  readonly names: Provisioned;
  /** All that a handler needs to reach these servers, for `createHandler(env)`. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly visibilitySeconds?: number;
  /** Where AWS_ENDPOINT_URL_DYNAMODB or _SQS with _S3 may name servers to be tested instead of ours. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Table, queues and bucket, empty and provisioned: in memory on free ports, or on the servers that the environment
 * names (another emulator, DynamoDB Local), each run with a table and a bucket of its own.
 */
export async function startEmbedded({
  visibilitySeconds,
  env = process.env,
}: EmbeddedOptions = {}): Promise<Embedded> {
  const [table, queues] = await Promise.all([
    given(env['AWS_ENDPOINT_URL_DYNAMODB']) ?? startTable(),
    given(env['AWS_ENDPOINT_URL_SQS']) ?? startQueues(),
  ]);
  const endpoints = {
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_SQS: queues.url,
    AWS_ENDPOINT_URL_S3: env['AWS_ENDPOINT_URL_S3'] ?? queues.url,
  };
  const dynamo = createDynamoClient(endpoints);
  const sqs = createSqsClient(endpoints);
  const s3 = createS3Client(endpoints);
  const run = randomUUID().slice(0, 8);
  const names = await provision(
    { dynamo, sqs, s3 },
    {
      tableName: `feedback-${run}`,
      bucketName: `raw-${run}`,
      ...(visibilitySeconds === undefined ? {} : { visibilitySeconds }),
    },
  );
  return {
    dynamo,
    sqs,
    s3,
    names,
    environment: { ...names, ...endpoints },
    async stop() {
      await dynamo.send(new DeleteTableCommand({ TableName: names.TABLE_NAME }));
      for (const client of [dynamo, sqs, s3]) client.destroy();
      await Promise.all([table.stop(), queues.stop()]);
    },
  };
}

/** @returns undefined when it is to be a server of ours */
const given = (url: string | undefined): Server | undefined =>
  url === undefined ? undefined : { url, stop: async () => undefined };

async function startTable(): Promise<Server> {
  const table = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  table.listen(0, '127.0.0.1');
  await once(table, 'listening');
  return {
    url: `http://127.0.0.1:${String((table.address() as AddressInfo).port)}`,
    async stop() {
      table.closeAllConnections();
      table.close();
    },
  };
}

async function startQueues(): Promise<Server> {
  const fauxqs = await startFauxqs({ port: 0, logger: false });
  return { url: `http://127.0.0.1:${String(fauxqs.port)}`, stop: () => fauxqs.stop() };
}

/** @returns why a test of the limit of 400 kB says nothing on this table, undefined when it does */
export async function lacksItemLimit({ dynamo, names }: Embedded): Promise<string | undefined> {
  const tooLarge = { pk: { S: 'probe' }, sk: { S: 'probe' }, body: { S: 'x'.repeat(401 * 1024) } };
  return dynamo.send(new PutItemCommand({ TableName: names.TABLE_NAME, Item: tooLarge })).then(
    () => 'this table takes items above 400 kB, DynamoDB does not',
    () => undefined,
  );
}
