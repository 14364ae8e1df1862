import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { PublishCheckpoint, PublishCheckpoints } from '../../ports/publish-checkpoint.ts';
import { keyOf } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { PUBLISH_CHECKPOINT_KEY } from './keys.ts';

const checkpointSchema: z.ZodType<PublishCheckpoint> = z.strictObject({
  inputs: z.string(),
  told: z.record(z.string(), z.int().min(0)),
});

export const createPublishCheckpoints = (client: DynamoDBClient, TableName: string): PublishCheckpoints => ({
  async readCheckpoint() {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(PUBLISH_CHECKPOINT_KEY), ConsistentRead: true }),
    );
    return Item && readJsonItem(checkpointSchema, Item);
  },
  async writeCheckpoint(checkpoint) {
    await client.send(new PutItemCommand({ TableName, Item: jsonItem(PUBLISH_CHECKPOINT_KEY, checkpoint) }));
  },
});
