import { DeleteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { QuarantineReleaser } from '../../ports/writer.ts';
import { keyOf } from './attributes.ts';
import { quarantineKey } from './keys.ts';

/** Apart from the list: who reads that need not delete. */
export const createQuarantineReleaser = (client: DynamoDBClient, TableName: string): QuarantineReleaser => ({
  async release({ receivedAt, id }) {
    const Key = keyOf(quarantineKey(receivedAt, id));
    await client.send(new DeleteItemCommand({ TableName, Key }));
  },
});
