import { setImmediate } from 'node:timers/promises';
import { GetItemCommand, UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { storedFeedbackSchema, type Revision } from '../../domain/stored-feedback.ts';
import { weekOfDay } from '../../domain/week.ts';
import type { FeedbackKey, Location } from '../../ports/feedback-table.ts';
import type { ScoredFeedback, ScoredFeedbackTable, ScoredRange } from '../../ports/scored-feedback.ts';
import { accepted } from './accepted.ts';
import { keyOf, text, textOf, type Item } from './attributes.ts';
import { jsonText, readJsonItem } from './json-item.ts';
import {
  dayOfFeedbackItem,
  feedbackItemKey,
  feedbackPartition,
  feedbackRange,
  keyOfFeedbackItem,
} from './keys.ts';
import { queryAll } from './query-all.ts';

/** Items that are parsed before others get their turn. */
const ITEMS_AT_ONCE = 40;

export const createScoredFeedback = (client: DynamoDBClient, TableName: string): ScoredFeedbackTable => ({
  readScored: (range) => readScored(client, TableName, range),
  async readOne(location, key) {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(feedbackItemKey(location, key)), ConsistentRead: true }),
    );
    return Item?.['body'] && toScored(location, key, Item);
  },
  replace: ({ location, key, revision, body }, feedback, next = revision) =>
    accepted(
      client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(feedbackItemKey(location, key)),
          UpdateExpression: `SET rev = :next, scorer = :scorer, body = :body${feedback.authorKey === undefined ? ' REMOVE authorKey' : ''}`,
          ConditionExpression: 'rev = :rev AND body = :seen',
          ExpressionAttributeValues: {
            ':rev': text(revision),
            ':next': text(next),
            ':seen': text(body),
            ':scorer': text(feedback.score.scorer),
            ':body': text(jsonText(feedback)),
          },
        }),
      ),
    ),
});

export const toScored = (location: Location, key: FeedbackKey, item: Item): ScoredFeedback => ({
  location,
  key,
  revision: textOf(item, 'rev') as Revision,
  feedback: readJsonItem(storedFeedbackSchema, item),
  body: textOf(item, 'body'),
});

async function* readScored(
  client: DynamoDBClient,
  TableName: string,
  { product, days, digit }: ScoredRange,
): AsyncIterable<ScoredFeedback> {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return;
  const { from, to } = feedbackRange(first, last, digit);
  const items = queryAll(client, {
    TableName,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    FilterExpression: 'attribute_exists(body)',
    ExpressionAttributeValues: {
      ':pk': text(feedbackPartition(product, weekOfDay(first))),
      ':from': text(from),
      ':to': text(to),
    },
    ConsistentRead: true,
  });
  let read = 0;
  for await (const item of items) {
    read += 1;
    if (read % ITEMS_AT_ONCE === 0) await setImmediate();
    const sk = textOf(item, 'sk');
    const day = dayOfFeedbackItem(sk);
    if (!days.includes(day)) continue;
    yield toScored({ product, day }, keyOfFeedbackItem(sk), item);
  }
}
