import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { SweepCheckpoint, SweepCheckpoints } from '../../ports/retained.ts';
import { keyOf } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { SWEEP_CHECKPOINT_KEY } from './keys.ts';

const checkpointSchema: z.ZodType<SweepCheckpoint> = z.strictObject({
  passAt: z.string(),
  after: z.strictObject({ pk: z.string(), sk: z.string() }).optional(),
});

export const createSweepCheckpoints = (client: DynamoDBClient, TableName: string): SweepCheckpoints => ({
  async readCheckpoint() {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(SWEEP_CHECKPOINT_KEY), ConsistentRead: true }),
    );
    return Item && readJsonItem(checkpointSchema, Item);
  },
  async writeCheckpoint(checkpoint) {
    await client.send(new PutItemCommand({ TableName, Item: jsonItem(SWEEP_CHECKPOINT_KEY, checkpoint) }));
  },
});
