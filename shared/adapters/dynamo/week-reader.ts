import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DayPartial } from '../../domain/day-partial.ts';
import type { StoredWeek } from '../../domain/stored-week.ts';
import { daysOfWeek, type CalendarDay } from '../../domain/week.ts';
import type { WeekReader } from '../../ports/reader.ts';
import { text, textOf, type Item } from './attributes.ts';
import { fromDayMap } from './day-partial-item.ts';
import { dayAttribute, weekOfSortKey, weekPartition, weekSortKey } from './keys.ts';
import { listAll } from './query-all.ts';

export const createWeekReader = (client: DynamoDBClient, TableName: string): WeekReader => ({
  async weeks(product, from, to) {
    if (from > to) return [];
    const items = await listAll(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': text(weekPartition(product)),
        ':from': text(weekSortKey(from)),
        ':to': text(weekSortKey(to)),
      },
      ConsistentRead: true,
    });
    const weeks = items.map((item) => toWeek(product, item));
    return weeks.filter((week) => Object.keys(week.days).length > 0);
  },
});

/** Days whose feedback was all deleted keep their fence in the table and are left out here. */
function toWeek(product: string, item: Item): StoredWeek {
  const week = weekOfSortKey(textOf(item, 'sk'));
  const days: Partial<Record<CalendarDay, DayPartial>> = {};
  for (const day of daysOfWeek(week)) {
    const value = item[dayAttribute(day)];
    if (!value) continue;
    const partial = fromDayMap(value);
    if (partial.cells.length > 0) days[day] = partial;
  }
  return { product, week, days };
}
