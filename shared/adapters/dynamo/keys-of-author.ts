import { ScanCommand, type DynamoDBClient, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import type { FeedbackKey, FeedbackTable } from '../../ports/feedback-table.ts';
import { text, textOf, type Item } from './attributes.ts';
import { FEEDBACK_PREFIX, keyOfFeedbackItem } from './keys.ts';

/**
 * Reads the whole table (125,000 read units for a million items): erasure by author is rare, and an index
 * for it would cost a write for every feedback.
 */
export const createKeysOfAuthor =
  (client: DynamoDBClient, TableName: string): FeedbackTable['keysOfAuthor'] =>
  async (authorKey) => {
    const keys: FeedbackKey[] = [];
    let start: Item | undefined;
    do {
      const page: ScanCommandOutput = await client.send(
        new ScanCommand({
          TableName,
          ConsistentRead: true,
          FilterExpression: 'authorKey = :author AND begins_with(pk, :feedback)',
          ProjectionExpression: 'sk',
          ExpressionAttributeValues: { ':author': text(authorKey), ':feedback': text(FEEDBACK_PREFIX) },
          ...(start ? { ExclusiveStartKey: start } : {}),
        }),
      );
      for (const item of page.Items ?? []) keys.push(keyOfFeedbackItem(textOf(item, 'sk')));
      start = page.LastEvaluatedKey;
    } while (start);
    return keys;
  };
