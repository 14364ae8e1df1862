import { GetItemCommand, PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { publicationSchema } from '../../domain/publication.ts';
import { isoWeekSchema } from '../../domain/week.ts';
import type { PublicationReader } from '../../ports/reader.ts';
import type { PublicationWriter } from '../../ports/writer.ts';
import { accepted } from './accepted.ts';
import { keyOf, text, textOf, whole } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { PUBLISHED_PARTITION, publicationKey, publicationPartition, publishedKey } from './keys.ts';

/** Revisions of what was published: written once, never changed. */
export const createPublications = (
  client: DynamoDBClient,
  TableName: string,
): PublicationReader & PublicationWriter => ({
  async createPublication(publication) {
    const created = await accepted(
      client.send(
        new PutItemCommand({
          TableName,
          Item: jsonItem(publicationKey(publication.week, publication.revision), publication),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
    // Also when it was there: the run that wrote it may have died before this line.
    await accepted(
      client.send(
        new PutItemCommand({
          TableName,
          Item: { ...keyOf(publishedKey(publication.week)), revision: whole(publication.revision) },
          ConditionExpression: 'attribute_not_exists(pk) OR revision < :revision',
          ExpressionAttributeValues: { ':revision': whole(publication.revision) },
        }),
      ),
    );
    return created;
  },
  async publication(week) {
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(publicationPartition(week)) },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: 1,
      }),
    );
    return Items?.[0] && readJsonItem(publicationSchema, Items[0]);
  },
  async revision(week, revision) {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(publicationKey(week, revision)), ConsistentRead: true }),
    );
    return Item && readJsonItem(publicationSchema, Item);
  },
  async publishedWeeks(limit) {
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(PUBLISHED_PARTITION) },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
      }),
    );
    return (Items ?? []).map((item) => isoWeekSchema.parse(textOf(item, 'sk')));
  },
});
