import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { FoldSettings } from '../../ports/fold-settings.ts';
import { keyOf } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { FOLD_SETTINGS_KEY } from './keys.ts';

const madeSchema = z.strictObject({ defectThreshold: z.int(), version: z.int().default(1) });

export const createFoldSettings = (client: DynamoDBClient, TableName: string): FoldSettings => ({
  async readMade() {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(FOLD_SETTINGS_KEY), ConsistentRead: true }),
    );
    return Item && readJsonItem(madeSchema, Item);
  },
  async writeMade(made) {
    await client.send(new PutItemCommand({ TableName, Item: jsonItem(FOLD_SETTINGS_KEY, made) }));
  },
});
