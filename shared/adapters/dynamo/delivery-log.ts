import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DeliveryLog } from '../../ports/writer.ts';
import { keyOf, text } from './attributes.ts';
import { deliveryLogKey } from './keys.ts';

/** Which message went to which receiver, so that a second run does not send it again. */
export const createDeliveryLog = (client: DynamoDBClient, TableName: string): DeliveryLog => ({
  async wasSent(receiver, id) {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(deliveryLogKey(receiver, id)), ConsistentRead: true }),
    );
    return Item !== undefined;
  },
  async recordSent(receiver, id, at) {
    await client.send(
      new PutItemCommand({ TableName, Item: { ...keyOf(deliveryLogKey(receiver, id)), at: text(at) } }),
    );
  },
});
