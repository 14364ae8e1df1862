import {
  QueryCommand,
  type DynamoDBClient,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './attributes.ts';

/** All items of a query, page after page; pages are fetched only as far as the reader reads. */
export async function* queryAll(client: DynamoDBClient, input: QueryCommandInput): AsyncIterable<Item> {
  let start: Item | undefined;
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand(start ? { ...input, ExclusiveStartKey: start } : input),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}

/** All items of a query that is known to be short. */
export async function listAll(client: DynamoDBClient, input: QueryCommandInput): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of queryAll(client, input)) items.push(item);
  return items;
}
