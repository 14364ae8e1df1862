import { UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { sourceActivitySchema } from '../../domain/source-activity.ts';
import type { SourceReader } from '../../ports/reader.ts';
import type { ActivityWriter } from '../../ports/writer.ts';
import { accepted } from './accepted.ts';
import { keyOf, text } from './attributes.ts';
import { SOURCE_PARTITION, sourceKey } from './keys.ts';
import { listAll } from './query-all.ts';

/** When we last heard of each source. Each time only ever moves forwards. */
export const createSourceActivity = (
  client: DynamoDBClient,
  TableName: string,
): ActivityWriter & Pick<SourceReader, 'activity'> => ({
  async recordActivity({ source, lastReceivedAt, lastOccurredAt }) {
    const raise = (name: string, value: string): Promise<boolean> =>
      accepted(
        client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(sourceKey(source)),
            UpdateExpression: 'SET #time = :time',
            ConditionExpression: 'attribute_not_exists(#time) OR #time < :time',
            ExpressionAttributeNames: { '#time': name },
            ExpressionAttributeValues: { ':time': text(value) },
          }),
        ),
      );
    await raise('lastReceivedAt', lastReceivedAt);
    if (lastOccurredAt !== undefined) await raise('lastOccurredAt', lastOccurredAt);
  },
  async activity() {
    const items = await listAll(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': text(SOURCE_PARTITION) },
    });
    return items.map((item) =>
      sourceActivitySchema.parse({
        source: item['sk']?.S,
        lastReceivedAt: item['lastReceivedAt']?.S,
        ...(item['lastOccurredAt'] ? { lastOccurredAt: item['lastOccurredAt'].S } : {}),
      }),
    );
  },
});
