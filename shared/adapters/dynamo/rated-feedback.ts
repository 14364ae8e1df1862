import { setImmediate } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { storedFeedbackSchema } from '../../domain/stored-feedback.ts';
import type { IsoWeek } from '../../domain/week.ts';
import type { RatedFeedback, RatedFeedbackReader } from '../../ports/rated-feedback.ts';
import { text, textOf } from './attributes.ts';
import { readJsonItem } from './json-item.ts';
import {
  dayOfFeedbackItem,
  feedbackPartition,
  keyOfFeedbackItem,
  weekOfSortKey,
  weekPartition,
} from './keys.ts';
import { createProductReader } from './products.ts';
import { listAll, queryAll } from './query-all.ts';

/** Items that are parsed before others get their turn. */
const ITEMS_AT_ONCE = 40;

interface Found {
  readonly day: string;
  readonly feedback: RatedFeedback;
}

export const createRatedFeedback = (client: DynamoDBClient, TableName: string): RatedFeedbackReader => ({
  async newestRated(limit) {
    const products = (await createProductReader(client, TableName).products()).filter(
      ({ sample }) => !sample,
    );
    const parts: { readonly product: string; readonly week: IsoWeek }[] = [];
    for (const { product } of products) {
      const weeks = await listAll(client, {
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(weekPartition(product)) },
        ProjectionExpression: 'sk',
      });
      parts.push(...weeks.map((item) => ({ product, week: weekOfSortKey(textOf(item, 'sk')) })));
    }
    const byWeek = [...Map.groupBy(parts, ({ week }) => week)].sort(([a], [b]) => (a < b ? 1 : -1));
    const found: Found[] = [];
    for (const [week, own] of byWeek) {
      if (found.length >= limit) break;
      for (const { product } of own)
        found.push(...(await ratedOfWeek(client, TableName, { product, week, limit })));
    }
    return found
      .sort((a, b) => (a.day === b.day ? (a.feedback.id < b.feedback.id ? -1 : 1) : a.day < b.day ? 1 : -1))
      .slice(0, limit)
      .map(({ feedback }) => feedback);
  },
});

/** From the last day back: the first `limit` of them hold the newest ones of all products. */
async function ratedOfWeek(
  client: DynamoDBClient,
  TableName: string,
  { product, week, limit }: { readonly product: string; readonly week: IsoWeek; readonly limit: number },
): Promise<readonly Found[]> {
  const items = queryAll(client, {
    TableName,
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: 'attribute_exists(body)',
    ExpressionAttributeValues: { ':pk': text(feedbackPartition(product, week)) },
    ScanIndexForward: false,
  });
  const found: Found[] = [];
  let read = 0;
  for await (const item of items) {
    read += 1;
    if (read % ITEMS_AT_ONCE === 0) await setImmediate();
    const { title, text: words, language, rating } = readJsonItem(storedFeedbackSchema, item);
    if (rating === undefined) continue;
    const sk = textOf(item, 'sk');
    const id = keyOfFeedbackItem(sk);
    found.push({ day: dayOfFeedbackItem(sk), feedback: { id, title, text: words, language, rating } });
    if (found.length >= limit) break;
  }
  return found;
}
