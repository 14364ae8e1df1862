import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import dynalite from 'dynalite';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
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
  readonly fauxqs: FauxqsServer;
  stop(): Promise<void>;
}

/** Table, queues and bucket in memory on free ports, empty and provisioned. */
export async function startEmbedded(
  options: { readonly visibilitySeconds?: number } = {},
): Promise<Embedded> {
  const table = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  table.listen(0, '127.0.0.1');
  await once(table, 'listening');
  const fauxqs = await startFauxqs({ port: 0, logger: false });
  const fauxqsUrl = `http://127.0.0.1:${String(fauxqs.port)}`;
  const endpoints = {
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${String((table.address() as AddressInfo).port)}`,
    AWS_ENDPOINT_URL_SQS: fauxqsUrl,
    AWS_ENDPOINT_URL_S3: fauxqsUrl,
  };
  const dynamo = createDynamoClient(endpoints);
  const sqs = createSqsClient(endpoints);
  const s3 = createS3Client(endpoints);
  const names = await provision(
    { dynamo, sqs, s3 },
    { tableName: 'feedback', bucketName: 'raw', ...options },
  );
  return {
    dynamo,
    sqs,
    s3,
    names,
    environment: { ...names, ...endpoints },
    fauxqs,
    async stop() {
      for (const client of [dynamo, sqs, s3]) client.destroy();
      table.closeAllConnections();
      table.close();
      await fauxqs.stop();
    },
  };
}
