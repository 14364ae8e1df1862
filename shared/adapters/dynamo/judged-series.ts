import { createHash } from 'node:crypto';
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import {
  seriesHeadSchema,
  verdictSchema,
  type JudgedWeek,
  type StoredSeries,
} from '../../domain/judged-series.ts';
import { isoWeekSchema } from '../../domain/week.ts';
import type { JudgedSeriesReader, JudgedSeriesWriter } from '../../ports/judged-series.ts';
import { keyOf, type Item } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { judgedIndexKey, judgedSeriesKey, type ItemKey } from './keys.ts';
import { mapLimit } from '../../runtime/map-limit.ts';

/** Weeks as rows without names: ten years of one series stay far below the 400 kB of an item. */
const columns = verdictSchema.keyof().options;
const rowSchema = z.array(z.unknown()).length(columns.length);
const itemSchema = seriesHeadSchema.extend({ rows: z.array(rowSchema) });

/** What is stored of a product, with the hash of each series: an equal series is not written again. */
const indexSchema = z.array(
  seriesHeadSchema.extend({ first: isoWeekSchema, last: isoWeekSchema, hash: z.string() }),
);
type IndexEntry = z.infer<typeof indexSchema>[number];

const PARALLEL = 16;

/** Judged series on DynamoDB: an item per series, and one per product that lists them. */
export const createJudgedSeries = (
  client: DynamoDBClient,
  TableName: string,
): JudgedSeriesReader & JudgedSeriesWriter => ({
  async seriesOfProduct(product) {
    return (await readIndex(client, TableName, product)).map(({ hash: _, ...summary }) => summary);
  },
  async judgedSeries(key, kind) {
    const item = await readItem(client, TableName, judgedSeriesKey(key.product, seriesName(key, kind)));
    return item && fromItem(item);
  },
  replaceSeries: (product, series) => replaceSeries(client, TableName, product, series),
});

async function readItem(client: DynamoDBClient, TableName: string, key: ItemKey): Promise<Item | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName, Key: keyOf(key), ConsistentRead: true }),
  );
  return Item;
}

async function readIndex(
  client: DynamoDBClient,
  TableName: string,
  product: string,
): Promise<readonly IndexEntry[]> {
  const item = await readItem(client, TableName, judgedIndexKey(product));
  return item ? readJsonItem(indexSchema, item) : [];
}

async function replaceSeries(
  client: DynamoDBClient,
  TableName: string,
  product: string,
  series: readonly StoredSeries[],
): Promise<void> {
  const stored = await readIndex(client, TableName, product);
  const next = series.flatMap((one) => entryOf(one) ?? []);
  const known = new Map(stored.map(({ id, hash }) => [id, hash]));
  const hashes = new Map(next.map(({ id, hash }) => [id, hash]));
  const gone = stored.filter(({ id }) => !hashes.has(id));
  const changed = series.filter(({ id }) => hashes.has(id) && hashes.get(id) !== known.get(id));
  if (gone.length === 0 && changed.length === 0) return;
  const put = (key: ItemKey, value: unknown) =>
    client.send(new PutItemCommand({ TableName, Item: jsonItem(key, value) }));
  const keyIn = ({ key, kind }: Pick<StoredSeries, 'key' | 'kind'>): ItemKey =>
    judgedSeriesKey(product, seriesName(key, kind));
  await mapLimit(changed, PARALLEL, (one) => put(keyIn(one), toItem(one)));
  // The list comes between: it never names a series that is gone, and a crash only leaves an item unlisted.
  await put(judgedIndexKey(product), next);
  await mapLimit(gone, PARALLEL, (one) =>
    client.send(new DeleteItemCommand({ TableName, Key: keyOf(keyIn(one)) })),
  );
}

const seriesName = (key: StoredSeries['key'], kind: StoredSeries['kind']): string =>
  JSON.stringify([key.aspect, key.source, kind]);

const toItem = ({ id, key, kind, weeks }: StoredSeries): z.input<typeof itemSchema> => ({
  id,
  key: { ...key },
  kind,
  rows: weeks.map((week) => columns.map((column) => week[column] ?? null)),
});

/** @throws ZodError when the item was not written by `toItem` */
function fromItem(item: Item): StoredSeries {
  const { rows, ...head } = readJsonItem(itemSchema, item);
  return { ...head, weeks: rows.map(toWeek) };
}

const toWeek = (row: readonly unknown[]): JudgedWeek =>
  verdictSchema.parse(
    Object.fromEntries(
      columns.flatMap((column, index) => (row[index] === null ? [] : [[column, row[index]] as const])),
    ),
  );

/** @returns undefined for a series without weeks: there is nothing to list */
function entryOf(series: StoredSeries): IndexEntry | undefined {
  const [first, last] = [series.weeks[0], series.weeks.at(-1)];
  if (!first || !last) return undefined;
  const item = toItem(series);
  const hash = createHash('sha256').update(JSON.stringify(item)).digest('hex').slice(0, 16);
  return { id: item.id, key: item.key, kind: item.kind, first: first.week, last: last.week, hash };
}
