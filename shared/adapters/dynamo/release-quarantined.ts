import { DeleteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Quarantined } from '../../domain/quarantine.ts';
import { keyOf } from './attributes.ts';
import { quarantineKey } from './keys.ts';

/** Takes it off the list: it was sent again. Apart from the list, since no function on AWS may do it. */
export async function releaseQuarantined(
  client: DynamoDBClient,
  TableName: string,
  { receivedAt, id }: Quarantined,
): Promise<void> {
  const Key = keyOf(quarantineKey(receivedAt, id));
  await client.send(new DeleteItemCommand({ TableName, Key }));
}
