import { PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { receivedSchema } from '../../domain/received.ts';
import type { ReceivedReader } from '../../ports/reader.ts';
import type { ReceivedWriter } from '../../ports/writer.ts';
import { accepted } from './accepted.ts';
import { text } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { receivedKey, receivedPartition } from './keys.ts';

/** What came from each source, latest first. */
export const createReceived = (
  client: DynamoDBClient,
  TableName: string,
): ReceivedWriter & ReceivedReader => ({
  async recordReceived(one) {
    await accepted(
      client.send(
        new PutItemCommand({
          TableName,
          Item: jsonItem(receivedKey(one.source, one.receivedAt, one.id), one),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
  },
  async received(source, limit) {
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(receivedPartition(source)) },
        ScanIndexForward: false,
        Limit: limit,
      }),
    );
    return (Items ?? []).map((item) => readJsonItem(receivedSchema, item));
  },
});
