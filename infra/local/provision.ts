import {
  CreateTableCommand,
  ResourceInUseException,
  waitUntilTableExists,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

/** Same shape as infra/aws/constructs/feedback-table.ts: the one table and its index of dirty days. */
async function createTable(client: DynamoDBClient, TableName: string): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk', 'dirtyPk'].map((name) => ({
          AttributeName: name,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'dirty',
            KeySchema: [
              { AttributeName: 'dirtyPk', KeyType: 'HASH' },
              { AttributeName: 'sk', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['epoch'] },
          },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 }, { TableName });
}

/** A queue whose messages go to its dead letters after 5 tries. @returns its URL */
async function createQueue(client: SQSClient, name: string, visibilitySeconds: number): Promise<string> {
  const deadLetters = await client.send(
    new CreateQueueCommand({
      QueueName: `${name}-dead-letters`,
      Attributes: { MessageRetentionPeriod: String(14 * 86_400) },
    }),
  );
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetters.QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const { QueueUrl } = await client.send(
    new CreateQueueCommand({
      QueueName: name,
      Attributes: {
        VisibilityTimeout: String(visibilitySeconds),
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn: Attributes?.['QueueArn'], maxReceiveCount: 5 }),
      },
    }),
  );
  if (QueueUrl === undefined)
    throw new Error(`Cannot create the queue ${name}: the answer must have its URL`);
  return QueueUrl;
}

async function createBucket(client: S3Client, Bucket: string): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket }));
  } catch {
    await client.send(new CreateBucketCommand({ Bucket }));
  }
}

export interface ProvisionOptions {
  readonly tableName: string;
  readonly bucketName: string;
  /** Seconds after which a message that was not deleted comes again. */
  readonly visibilitySeconds?: number;
}

const provisionedSchema = z.object({
  TABLE_NAME: z.string(),
  BUCKET_NAME: z.string(),
  FEEDBACK_QUEUE_URL: z.string(),
  IMPORT_QUEUE_URL: z.string(),
  NOTIFY_QUEUE_URL: z.string(),
});
/** Names and addresses, as the functions get them through their environment. */
export type Provisioned = Readonly<z.infer<typeof provisionedSchema>>;

/** The names out of an environment that was made from them. */
export const namesOf = (environment: Readonly<Record<string, string>>): Provisioned =>
  provisionedSchema.parse(environment);

/**
 * Makes table, queues with dead letters and bucket where there are none; what is there stays as it is.
 * The bucket gets no notification: the embedded S3 has none, so whoever puts an export announces it
 * with `announceObject`.
 */
export async function provision(
  clients: { readonly dynamo: DynamoDBClient; readonly sqs: SQSClient; readonly s3: S3Client },
  { tableName, bucketName, visibilitySeconds = 60 }: ProvisionOptions,
): Promise<Provisioned> {
  const [, , feedback, imports, notify] = await Promise.all([
    createTable(clients.dynamo, tableName),
    createBucket(clients.s3, bucketName),
    createQueue(clients.sqs, 'feedback', visibilitySeconds),
    createQueue(clients.sqs, 'import', visibilitySeconds),
    createQueue(clients.sqs, 'notify', visibilitySeconds),
  ]);
  return {
    TABLE_NAME: tableName,
    BUCKET_NAME: bucketName,
    FEEDBACK_QUEUE_URL: feedback,
    IMPORT_QUEUE_URL: imports,
    NOTIFY_QUEUE_URL: notify,
  };
}
