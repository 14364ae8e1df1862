import {
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { correctionSchema } from '../../domain/correction.ts';
import type { Revision } from '../../domain/stored-feedback.ts';
import { calendarDaySchema } from '../../domain/week.ts';
import type { FeedbackTable, Identity } from '../../ports/feedback-table.ts';
import { accepted } from './accepted.ts';
import { keyOf, text, type Item } from './attributes.ts';
import { jsonText } from './json-item.ts';
import { identityKey } from './keys.ts';

type Identities = Pick<
  FeedbackTable,
  'createIdentity' | 'readIdentity' | 'locateIdentity' | 'raiseDeletion' | 'correctIdentity' | 'eraseIdentity'
>;

const itemSchema = z.object({
  product: z.object({ S: z.string() }).optional(),
  day: z.object({ S: calendarDaySchema }).optional(),
  deleted: z.object({ S: z.string() }).optional(),
  erased: z.object({ BOOL: z.boolean() }).optional(),
  first: z.object({ S: z.string() }).optional(),
  correction: z.object({ S: z.string() }).optional(),
});

/** Items that fix, once and for ever, where each feedback lies. */
export function createIdentities(client: DynamoDBClient, TableName: string): Identities {
  return {
    createIdentity: (key, identity) =>
      accepted(
        client.send(
          new PutItemCommand({
            TableName,
            Item: { ...keyOf(identityKey(key)), ...toItem(identity) },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),
    async readIdentity(key) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(identityKey(key)), ConsistentRead: true }),
      );
      return Item && fromItem(Item);
    },
    locateIdentity: (key, location, revision, delivery) =>
      accepted(
        client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(identityKey(key)),
            UpdateExpression: 'SET product = :product, #day = :day, #first = :first',
            ConditionExpression:
              'attribute_exists(pk) AND attribute_not_exists(product) AND attribute_not_exists(erased) AND (attribute_not_exists(deleted) OR deleted < :revision)',
            ExpressionAttributeNames: { '#day': 'day', '#first': 'first' },
            ExpressionAttributeValues: {
              ':product': text(location.product.toWellFormed()),
              ':day': text(location.day),
              ':first': text(delivery.toWellFormed()),
              ':revision': text(revision),
            },
          }),
        ),
      ),
    raiseDeletion: (key, revision) =>
      accepted(
        client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(identityKey(key)),
            UpdateExpression: 'SET deleted = :revision',
            ConditionExpression:
              'attribute_exists(pk) AND attribute_not_exists(product) AND (attribute_not_exists(deleted) OR deleted < :revision)',
            ExpressionAttributeValues: { ':revision': text(revision) },
          }),
        ),
      ),
    correctIdentity: (key, correction) =>
      accepted(
        client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(identityKey(key)),
            UpdateExpression: 'SET correction = :correction',
            ConditionExpression: 'attribute_exists(product) AND attribute_not_exists(erased)',
            ExpressionAttributeValues: { ':correction': text(jsonText(correction)) },
          }),
        ),
      ),
    async eraseIdentity(key) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(identityKey(key)),
          UpdateExpression: 'SET erased = :true',
          ExpressionAttributeValues: { ':true': { BOOL: true } },
        }),
      );
    },
  };
}

const toItem = ({ location, deleted, erased, firstDelivery }: Identity): Item => ({
  ...(location ? { product: text(location.product.toWellFormed()), day: text(location.day) } : {}),
  ...(deleted ? { deleted: text(deleted) } : {}),
  ...(erased ? { erased: { BOOL: true } } : {}),
  ...(firstDelivery === undefined ? {} : { first: text(firstDelivery.toWellFormed()) }),
});

function fromItem(item: Item): Identity {
  const { product, day, deleted, erased, first, correction } = itemSchema.parse(item);
  return {
    location: product && day ? { product: product.S, day: day.S } : undefined,
    deleted: deleted?.S as Revision | undefined,
    erased: erased?.BOOL === true,
    firstDelivery: first?.S,
    ...(correction ? { correction: correctionSchema.parse(JSON.parse(correction.S)) } : {}),
  };
}
