import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { productSchema } from '../../domain/product.ts';
import type { FeedbackTable } from '../../ports/feedback-table.ts';
import type { ProductReader } from '../../ports/reader.ts';
import { accepted } from './accepted.ts';
import { keyOf, text } from './attributes.ts';
import { PRODUCT_PARTITION, productKey } from './keys.ts';
import { listAll } from './query-all.ts';

type Products = ProductReader & Pick<FeedbackTable, 'registerProduct'>;

export const createProductReader = (client: DynamoDBClient, TableName: string): ProductReader => ({
  async products() {
    const items = await listAll(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': text(PRODUCT_PARTITION) },
      ConsistentRead: true,
    });
    return items.map((item) => productSchema.parse({ product: item['sk']?.S, sample: item['sample']?.BOOL }));
  },
});

/**
 * The list of products. A product is sample data only while nothing else wrote to it, so `sample` can go from
 * true to false and never back. One process asks the table once per product.
 */
export function createProducts(client: DynamoDBClient, TableName: string): Products {
  const known = new Set<string>();
  return {
    ...createProductReader(client, TableName),
    async registerProduct(product, sample) {
      const name = product.toWellFormed();
      if (known.has(`real ${name}`) || (sample && known.has(`sample ${name}`))) return;
      await accepted(
        client.send(
          new PutItemCommand({
            TableName,
            Item: { ...keyOf(productKey(name)), sample: { BOOL: sample } },
            ConditionExpression: sample
              ? 'attribute_not_exists(pk)'
              : 'attribute_not_exists(pk) OR #sample = :true',
            ...(sample
              ? {}
              : {
                  ExpressionAttributeNames: { '#sample': 'sample' },
                  ExpressionAttributeValues: { ':true': { BOOL: true } },
                }),
          }),
        ),
      );
      known.add(`${sample ? 'sample' : 'real'} ${name}`);
    },
  };
}
