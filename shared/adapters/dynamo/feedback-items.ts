import { PutItemCommand, UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FeedbackTable, FeedbackVersion } from '../../ports/feedback-table.ts';
import { accepted } from './accepted.ts';
import { keyOf, text, whole, type Item } from './attributes.ts';
import { jsonText } from './json-item.ts';
import { dirtyPartitionOf, feedbackItemKey, markerKey } from './keys.ts';

/** Feedback under the revision guard, and the markers of the days that have to be added up again. */
export const createFeedbackItems = (
  client: DynamoDBClient,
  TableName: string,
): Pick<FeedbackTable, 'putFeedback' | 'markDirty'> => ({
  putFeedback: (location, key, version) =>
    accepted(
      client.send(
        new PutItemCommand({
          TableName,
          Item: { ...keyOf(feedbackItemKey(location, key)), ...toItem(version) },
          // AND binds before OR; without parentheses the embedded parser is twice as fast.
          ConditionExpression:
            'attribute_not_exists(pk) OR rev < :rev OR rev = :rev AND scorer <> :scorer OR rev = :rev AND delivery = :delivery',
          ExpressionAttributeValues: {
            ':rev': text(version.revision),
            ':scorer': text(version.scorer),
            ':delivery': text(version.delivery.toWellFormed()),
          },
        }),
      ),
    ),
  async markDirty(location) {
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: keyOf(markerKey(location)),
        UpdateExpression: 'ADD epoch :one SET dirtyPk = :dirty',
        ExpressionAttributeValues: { ':one': whole(1), ':dirty': text(dirtyPartitionOf(location.product)) },
      }),
    );
  },
});

/** A tombstone has no body and no author: nothing of the person is left. */
const toItem = ({ revision, scorer, delivery, feedback }: FeedbackVersion): Item => ({
  rev: text(revision),
  scorer: text(scorer),
  delivery: text(delivery.toWellFormed()),
  ...(feedback ? { body: text(jsonText(feedback)) } : {}),
  ...(feedback?.authorKey === undefined ? {} : { authorKey: text(feedback.authorKey) }),
});
