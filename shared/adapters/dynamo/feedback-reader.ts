import { QueryCommand, type DynamoDBClient, type QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import { seriesKindOf } from '../../domain/series.ts';
import { fail, ok } from '../../domain/result.ts';
import { storedFeedbackSchema, type StoredFeedback } from '../../domain/stored-feedback.ts';
import type { FeedbackPage, FeedbackQuery, FeedbackReader } from '../../ports/reader.ts';
import { text, textOf, type Item } from './attributes.ts';
import { readJsonItem } from './json-item.ts';
import { feedbackPartition, keyOfFeedbackItem } from './keys.ts';
import { cursorAfter, sortKeyOfCursor } from './page-cursor.ts';

export const createFeedbackReader = (client: DynamoDBClient, TableName: string): FeedbackReader => ({
  async page(query) {
    const after = query.cursor === undefined ? undefined : sortKeyOfCursor(query, query.cursor);
    if (query.cursor !== undefined && after === undefined) return fail('foreign-cursor');
    return ok(await readPage(client, TableName, query, after));
  },
});

/** One item more than asked for is looked for: only then is there a next page. */
async function readPage(
  client: DynamoDBClient,
  TableName: string,
  query: FeedbackQuery,
  after: string | undefined,
): Promise<FeedbackPage> {
  const pk = text(feedbackPartition(query.product, query.week));
  const found: { readonly sk: string; readonly feedback: StoredFeedback }[] = [];
  let start: Item | undefined = after === undefined ? undefined : { pk, sk: text(after) };
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: 'attribute_exists(body)',
        ExpressionAttributeValues: { ':pk': pk },
        Limit: 250,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    for (const item of page.Items ?? []) {
      if (query.id !== undefined && keyOfFeedbackItem(textOf(item, 'sk')) !== query.id) continue;
      const feedback = readJsonItem(storedFeedbackSchema, item);
      if (matches(query, feedback)) found.push({ sk: textOf(item, 'sk'), feedback });
      if (found.length > query.limit) break;
    }
    start = page.LastEvaluatedKey;
  } while (start && found.length <= query.limit);
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ sk, feedback }) => ({ id: keyOfFeedbackItem(sk), feedback })),
    next: found.length > query.limit && last ? cursorAfter(query, last.sk) : undefined,
  };
}

function matches({ source, kind, aspect, gapAtMost }: FeedbackQuery, feedback: StoredFeedback): boolean {
  if (source !== undefined && feedback.source !== source) return false;
  if (kind !== undefined && seriesKindOf(feedback.kind) !== kind) return false;
  const score =
    aspect === undefined ? undefined : feedback.score.aspects.find((one) => one.aspect === aspect);
  if (aspect !== undefined && !score) return false;
  return gapAtMost === undefined || (score ?? feedback.score).gap <= gapAtMost;
}
