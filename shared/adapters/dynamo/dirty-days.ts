import { QueryCommand, type DynamoDBClient, type QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import type { DirtyDay } from '../../ports/roll-up-table.ts';
import { text, textOf, wholeOf, type Item } from './attributes.ts';
import { DIRTY_INDEX, dirtyPartitions, locationOfMarker } from './keys.ts';

/** Days on the dirty list, from all its partitions; the index may lag behind the markers. */
export async function listDirty(
  client: DynamoDBClient,
  TableName: string,
  limit: number,
): Promise<readonly DirtyDay[]> {
  const lists = await Promise.all(
    dirtyPartitions.map((partition) => listPartition(client, TableName, partition, limit)),
  );
  return lists.flat().slice(0, limit);
}

async function listPartition(
  client: DynamoDBClient,
  TableName: string,
  partition: string,
  limit: number,
): Promise<readonly DirtyDay[]> {
  const days: DirtyDay[] = [];
  let start: Item | undefined;
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({
        TableName,
        IndexName: DIRTY_INDEX,
        KeyConditionExpression: 'dirtyPk = :partition',
        ExpressionAttributeValues: { ':partition': text(partition) },
        Limit: limit - days.length,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    for (const item of page.Items ?? []) {
      const location = locationOfMarker({ pk: textOf(item, 'pk'), sk: textOf(item, 'sk') });
      days.push({ ...location, epoch: wholeOf(item, 'epoch') });
    }
    start = page.LastEvaluatedKey;
  } while (start && days.length < limit);
  return days;
}
