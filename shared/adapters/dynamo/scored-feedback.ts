import { setImmediate } from 'node:timers/promises';
import { UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { storedFeedbackSchema, type Revision } from '../../domain/stored-feedback.ts';
import { weekOfDay } from '../../domain/week.ts';
import type { ScoredFeedback, ScoredFeedbackTable, ScoredRange } from '../../ports/scored-feedback.ts';
import { accepted } from './accepted.ts';
import { keyOf, text, textOf } from './attributes.ts';
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
  replaceScore: ({ location, key, revision, scorer, feedback }, score) =>
    accepted(
      client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(feedbackItemKey(location, key)),
          UpdateExpression: 'SET scorer = :scorer, body = :body',
          ConditionExpression: 'rev = :rev AND scorer = :seen',
          ExpressionAttributeValues: {
            ':rev': text(revision),
            ':seen': text(scorer),
            ':scorer': text(score.scorer),
            ':body': text(jsonText({ ...feedback, score })),
          },
        }),
      ),
    ),
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
    yield {
      location: { product, day },
      key: keyOfFeedbackItem(sk),
      revision: textOf(item, 'rev') as Revision,
      scorer: textOf(item, 'scorer'),
      feedback: readJsonItem(storedFeedbackSchema, item),
    };
  }
}
