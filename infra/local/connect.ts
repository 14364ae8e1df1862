import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Environment } from '../../shared/adapters/client-settings.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createS3Client } from '../../shared/adapters/s3/client.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';

export interface Clients {
  readonly dynamo: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
}

/** Clients of one stack, ours or that of another process. */
export const connect = (environment: Environment): Clients => ({
  dynamo: createDynamoClient(environment),
  sqs: createSqsClient(environment),
  s3: createS3Client(environment),
});

export function disconnect({ dynamo, sqs, s3 }: Clients): void {
  for (const client of [dynamo, sqs, s3]) client.destroy();
}
