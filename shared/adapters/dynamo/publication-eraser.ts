import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { publicationSchema } from '../../domain/publication.ts';
import type { PublicationEraser } from '../../ports/writer.ts';
import { text, textOf } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { publicationKey, publicationPartition } from './keys.ts';
import { queryAll } from './query-all.ts';

/** The one exception from publications that never change. */
export const createPublicationEraser = (client: DynamoDBClient, TableName: string): PublicationEraser => ({
  async rewrite(week, without) {
    const items = queryAll(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': text(publicationPartition(week)) },
      ConsistentRead: true,
    });
    let rewritten = 0;
    for await (const item of items) {
      const next = without(readJsonItem(publicationSchema, item));
      if (!next) continue;
      await client.send(
        new PutItemCommand({
          TableName,
          Item: jsonItem(publicationKey(next.week, next.revision), next),
          ConditionExpression: 'body = :seen',
          ExpressionAttributeValues: { ':seen': text(textOf(item, 'body')) },
        }),
      );
      rewritten += 1;
    }
    return rewritten;
  },
});
