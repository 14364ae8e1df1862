import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  addCounts,
  importCountsSchema,
  importJobSchema,
  noCounts,
  type ImportCounts,
  type ImportJob,
} from '../../domain/import-job.ts';
import type { JobReader } from '../../ports/reader.ts';
import type { JobWriter } from '../../ports/writer.ts';
import { accepted } from './accepted.ts';
import { text, textOf } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { chunkKey, JOB_SORT_KEY, jobKey, jobPartition } from './keys.ts';
import { queryAll } from './query-all.ts';

/** Jobs and the ledger of their chunks: a chunk is a record, never a counter, so nothing counts twice. */
export function createJobs(client: DynamoDBClient, TableName: string): JobReader & JobWriter {
  const create = (item: ReturnType<typeof jsonItem>): Promise<boolean> =>
    accepted(
      client.send(
        new PutItemCommand({ TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
      ),
    );
  const readJob: JobReader['job'] = (id) => readLedger(client, TableName, id);
  return {
    job: readJob,
    async startJob(job) {
      if (await create(jsonItem(jobKey(job.id), job))) return job;
      const started = await readJob(job.id);
      if (!started) throw new Error('Cannot start a job: its record must be readable after it was found');
      return started.job;
    },
    async saveJob(job) {
      const item = jsonItem(jobKey(job.id), job);
      await accepted(
        client.send(
          new PutItemCommand({
            TableName,
            Item: job.state === 'read' ? { ...item, isRead: { BOOL: true } } : item,
            ConditionExpression: 'attribute_not_exists(isRead)',
          }),
        ),
      );
    },
    async recordChunk(job, chunk, counts) {
      await create(jsonItem(chunkKey(job, chunk), counts));
    },
  };
}

/** The job and its chunks lie in one partition: one consistent query reads both. */
async function readLedger(
  client: DynamoDBClient,
  TableName: string,
  id: string,
): ReturnType<JobReader['job']> {
  const items = queryAll(client, {
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': text(jobPartition(id)) },
    ConsistentRead: true,
  });
  let job: ImportJob | undefined;
  let counts: ImportCounts = noCounts;
  let doneChunks = 0;
  for await (const item of items) {
    if (textOf(item, 'sk') === JOB_SORT_KEY) {
      job = readJsonItem(importJobSchema, item);
    } else {
      counts = addCounts(counts, readJsonItem(importCountsSchema, item));
      doneChunks += 1;
    }
  }
  return job && { job, counts, doneChunks };
}
