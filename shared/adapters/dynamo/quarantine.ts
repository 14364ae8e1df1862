import { PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { quarantinedSchema } from '../../domain/quarantine.ts';
import type { SourceReader } from '../../ports/reader.ts';
import type { QuarantineWriter } from '../../ports/writer.ts';
import { text } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { QUARANTINE_PARTITION, quarantineKey } from './keys.ts';

/** What could not be read, latest first. */
export const createQuarantine = (
  client: DynamoDBClient,
  TableName: string,
): QuarantineWriter & Pick<SourceReader, 'quarantined'> => ({
  async quarantine(item) {
    await client.send(
      new PutItemCommand({ TableName, Item: jsonItem(quarantineKey(item.receivedAt, item.id), item) }),
    );
  },
  async quarantined(limit) {
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(QUARANTINE_PARTITION) },
        ScanIndexForward: false,
        Limit: limit,
      }),
    );
    return (Items ?? []).map((item) => readJsonItem(quarantinedSchema, item));
  },
});
