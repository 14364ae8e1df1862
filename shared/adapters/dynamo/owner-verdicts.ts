import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ownerVerdictSchema } from '../../domain/owner-verdict.ts';
import type { OwnerVerdictReader, OwnerVerdictWriter } from '../../ports/owner-verdicts.ts';
import { text } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { OWNER_VERDICT_PARTITION, ownerVerdictKey } from './keys.ts';
import { listAll } from './query-all.ts';

/** Owners' judgements, one item for each signal. */
export const createOwnerVerdicts = (
  client: DynamoDBClient,
  TableName: string,
): OwnerVerdictReader & OwnerVerdictWriter => ({
  async ownerVerdicts() {
    const items = await listAll(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': text(OWNER_VERDICT_PARTITION) },
      ConsistentRead: true,
    });
    return items.map((item) => readJsonItem(ownerVerdictSchema, item));
  },
  async putOwnerVerdict(verdict) {
    await client.send(
      new PutItemCommand({ TableName, Item: jsonItem(ownerVerdictKey(verdict.signal), verdict) }),
    );
  },
});
