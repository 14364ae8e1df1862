import { setImmediate } from 'node:timers/promises';
import { UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { storedFeedbackSchema } from '../../domain/stored-feedback.ts';
import type { CalendarDay } from '../../domain/week.ts';
import type { DirtyDay, RollUpTable } from '../../ports/roll-up-table.ts';
import { accepted } from './accepted.ts';
import { keyOf, text, textOf, whole } from './attributes.ts';
import { toDayMap } from './day-partial-item.ts';
import { listDirty } from './dirty-days.ts';
import { readJsonItem } from './json-item.ts';
import {
  dayAttribute,
  dayOfFeedbackItem,
  feedbackPartition,
  feedbackRange,
  markerKey,
  weekPartition,
  weekSortKey,
} from './keys.ts';
import { queryAll } from './query-all.ts';

/** Items that are parsed before others get their turn: a webhook must not wait for a day of thousands. */
const ITEMS_AT_ONCE = 40;

/** The recompute protocol on DynamoDB. */
export const createRollUpTable = (client: DynamoDBClient, TableName: string): RollUpTable => ({
  listDirty: (limit) => listDirty(client, TableName, limit),
  async *readDays(product, week, days) {
    const sorted = days.toSorted();
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return;
    const { from, to } = feedbackRange(first, last);
    const wanted = new Set<CalendarDay>(days);
    const items = queryAll(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': text(feedbackPartition(product, week)),
        ':from': text(from),
        ':to': text(to),
      },
      ConsistentRead: true,
    });
    let read = 0;
    for await (const item of items) {
      read += 1;
      if (read % ITEMS_AT_ONCE === 0) await setImmediate();
      if (item['body'] && wanted.has(dayOfFeedbackItem(textOf(item, 'sk')))) {
        yield readJsonItem(storedFeedbackSchema, item);
      }
    }
  },
  async writePartials(product, week, partials) {
    const days = Object.entries(partials).flatMap(([day, partial]) => (partial ? [{ day, partial }] : []));
    if (days.length === 0) return true;
    return accepted(
      client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf({ pk: weekPartition(product), sk: weekSortKey(week) }),
          UpdateExpression: `SET ${days.map((_, n) => `#d${String(n)} = :d${String(n)}`).join(', ')}`,
          ConditionExpression: days
            .map((_, n) => `(attribute_not_exists(#d${String(n)}) OR #d${String(n)}.epoch <= :e${String(n)})`)
            .join(' AND '),
          ExpressionAttributeNames: Object.fromEntries(
            days.map(({ day }, n) => [`#d${String(n)}`, dayAttribute(day as CalendarDay)]),
          ),
          ExpressionAttributeValues: Object.fromEntries(
            days.flatMap(({ partial }, n) => [
              [`:d${String(n)}`, toDayMap(partial)],
              [`:e${String(n)}`, whole(partial.epoch)],
            ]),
          ),
        }),
      ),
    );
  },
  clearDirty: (day) => clearDirty(client, TableName, day),
});

/** Leaves the list only when no write came since; else the day stays dirty and `done` tells how far we are. */
async function clearDirty(client: DynamoDBClient, TableName: string, day: DirtyDay): Promise<void> {
  const call = {
    TableName,
    Key: keyOf(markerKey(day)),
    ExpressionAttributeValues: { ':epoch': whole(day.epoch) },
  };
  const cleared = await accepted(
    client.send(
      new UpdateItemCommand({
        ...call,
        UpdateExpression: 'SET done = :epoch REMOVE dirtyPk',
        ConditionExpression: 'epoch = :epoch',
      }),
    ),
  );
  if (cleared) return;
  await accepted(
    client.send(
      new UpdateItemCommand({
        ...call,
        UpdateExpression: 'SET done = :epoch',
        ConditionExpression: 'epoch > :epoch AND (attribute_not_exists(done) OR done < :epoch)',
      }),
    ),
  );
}
