import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FeedbackTable } from '../../ports/feedback-table.ts';
import { createFeedbackItems } from './feedback-items.ts';
import { createIdentities } from './identities.ts';
import { createKeysOfAuthor } from './keys-of-author.ts';
import { createProducts } from './products.ts';

/** The write protocol on DynamoDB: every condition is in the call, none needs a transaction. */
export const createFeedbackTable = (client: DynamoDBClient, tableName: string): FeedbackTable => ({
  ...createIdentities(client, tableName),
  ...createFeedbackItems(client, tableName),
  registerProduct: createProducts(client, tableName).registerProduct,
  keysOfAuthor: createKeysOfAuthor(client, tableName),
});
