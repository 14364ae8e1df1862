import { DeleteItemCommand, ScanCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { importJobSchema } from '../../domain/import-job.ts';
import { quarantinedSchema } from '../../domain/quarantine.ts';
import type { Cursor, Cutoffs, Expired, ExpiredItems } from '../../ports/retained.ts';
import { keyOf, text, textOf, type Item } from './attributes.ts';
import { expiredFilter } from './expired-filter.ts';
import { readJsonItem } from './json-item.ts';
import {
  FEEDBACK_PREFIX,
  JOB_PREFIX,
  jobKey,
  jobPartition,
  keyOfFeedbackItem,
  locationOfFeedbackItem,
  PUBLICATION_PREFIX,
  QUARANTINE_PARTITION,
  RECEIVED_PREFIX,
  weekOfPublicationPartition,
} from './keys.ts';
import { queryAll } from './query-all.ts';
import { toScored } from './scored-feedback.ts';

/** Items that one page looks at: so much may be lost when a call is broken off. */
const PAGE_SIZE = 1_000;

/** Reads the whole table: what is old lies in every partition, and an index for it would cost a write for every item. */
export const createExpiredItems = (client: DynamoDBClient, TableName: string): ExpiredItems => {
  const remove = async (key: Cursor): Promise<void> => {
    await client.send(new DeleteItemCommand({ TableName, Key: keyOf(key) }));
  };
  return {
    async page(cutoffs, after) {
      const filter = expiredFilter(cutoffs);
      if (!filter) return { found: [] };
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({
          TableName,
          ...filter,
          ConsistentRead: true,
          Limit: PAGE_SIZE,
          ...(after ? { ExclusiveStartKey: keyOf(after) } : {}),
        }),
      );
      return {
        found: Items.flatMap((item) => expiredOf(item, cutoffs) ?? []),
        next: LastEvaluatedKey && itemKeyOf(LastEvaluatedKey),
      };
    },
    removeRecord: remove,
    async removeJob(id) {
      const items = queryAll(client, {
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(jobPartition(id)) },
        ProjectionExpression: 'pk, sk',
      });
      const last = jobKey(id);
      for await (const item of items) {
        const key = itemKeyOf(item);
        if (key.sk !== last.sk) await remove(key);
      }
      await remove(last);
    },
  };
};

const itemKeyOf = (item: Item): Cursor => ({ pk: textOf(item, 'pk'), sk: textOf(item, 'sk') });

function expiredOf(item: Item, cutoffs: Cutoffs): Expired | undefined {
  const key = itemKeyOf(item);
  const { pk, sk } = key;
  if (pk === QUARANTINE_PARTITION) return { kind: 'quarantine', item: readJsonItem(quarantinedSchema, item) };
  if (pk.startsWith(PUBLICATION_PREFIX)) return { kind: 'reportWords', week: weekOfPublicationPartition(pk) };
  if (pk.startsWith(RECEIVED_PREFIX)) return { kind: 'received', key };
  if (pk.startsWith(JOB_PREFIX)) {
    const { id, receivedAt } = readJsonItem(importJobSchema, item);
    return isBefore(receivedAt, cutoffs.jobs) ? { kind: 'jobs', id } : undefined;
  }
  if (!pk.startsWith(FEEDBACK_PREFIX)) return { kind: 'deliveries', key };
  const seen = toScored(locationOfFeedbackItem(key), keyOfFeedbackItem(sk), item);
  return isBefore(seen.feedback.receivedAt, cutoffs.feedbackText)
    ? { kind: 'feedbackText', seen }
    : undefined;
}

const isBefore = (instant: string, cutoff: string | undefined): boolean =>
  cutoff !== undefined && instant < cutoff;
