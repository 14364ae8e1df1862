import { paginateScan } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Clients } from '../../infra/local/connect.ts';
import { openDeadLetters } from '../../infra/local/operations/dead-letters.ts';
import { namesOf } from '../../infra/local/provision.ts';
import { fromDayMap } from '../../shared/adapters/dynamo/day-partial-item.ts';
import type { Item } from '../../shared/adapters/dynamo/attributes.ts';
import type { DayPartial } from '../../shared/domain/day-partial.ts';
import { publicationSchema, type Publication } from '../../shared/domain/publication.ts';
import { storedFeedbackSchema, type StoredFeedback } from '../../shared/domain/stored-feedback.ts';

/** All that is stored, read without any reader of the product but the form of its items. */
export interface StoredState {
  /** Feedback key -> place of its identity; undefined when it never had feedback. */
  readonly identities: ReadonlyMap<string, { readonly place: string | undefined; readonly erased: boolean }>;
  readonly feedback: readonly {
    readonly key: string;
    readonly place: string;
    readonly feedback: StoredFeedback;
  }[];
  /** Keys of feedback that is no more. */
  readonly tombstones: ReadonlySet<string>;
  /** `<product> <day>` -> sums. */
  readonly sums: ReadonlyMap<string, DayPartial>;
  /** Days that wait to be added up. */
  readonly dirty: readonly string[];
  readonly publications: readonly Publication[];
  /** Ids of calls that were kept with a reason. */
  readonly quarantined: ReadonlySet<string>;
  readonly deadLetters: number;
  /** The table as text, to look for what must not be in it. */
  readonly text: string;
}

const body = <T>(schema: z.ZodType<T>, item: Item): T => schema.parse(JSON.parse(item['body']?.S ?? 'null'));
const quarantinedSchema = z.looseObject({ id: z.string() });

export async function readStoredState(
  { dynamo, sqs }: Clients,
  environment: Readonly<Record<string, string>>,
): Promise<StoredState> {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan(
    { client: dynamo },
    { TableName: namesOf(environment).TABLE_NAME, ConsistentRead: true },
  )) {
    items.push(...Items);
  }
  const of = (prefix: string) =>
    items
      .map((item) => ({ item, pk: item['pk']?.S ?? '', sk: item['sk']?.S ?? '' }))
      .filter(({ pk }) => pk.startsWith(prefix));
  const feedback = of('F#').map(({ item, pk, sk }) => ({
    item,
    key: sk.slice(11),
    place: `${decodeURIComponent(pk.split('#')[1] ?? '')} ${sk.slice(0, 10)}`,
  }));
  return {
    identities: new Map(
      of('ID#').map(({ item, pk }) => {
        const { product, day, erased } = item;
        const place = product && day ? `${product.S ?? ''} ${day.S ?? ''}` : undefined;
        return [pk.slice(3), { place, erased: erased?.BOOL === true }] as const;
      }),
    ),
    feedback: feedback.flatMap(({ item, key, place }) =>
      item['body'] ? [{ key, place, feedback: body(storedFeedbackSchema, item) }] : [],
    ),
    tombstones: new Set(feedback.flatMap(({ item, key }) => (item['body'] ? [] : [key]))),
    sums: new Map(
      of('A#').flatMap(({ item, pk }) =>
        Object.entries(item).flatMap(([name, value]) =>
          /^d\d{4}-/.test(name)
            ? [[`${decodeURIComponent(pk.slice(2))} ${name.slice(1)}`, fromDayMap(value)] as const]
            : [],
        ),
      ),
    ),
    dirty: of('M#').flatMap(({ item, pk, sk }) => (item['dirtyPk'] ? [`${pk} ${sk}`] : [])),
    publications: of('P#').map(({ item }) => body(publicationSchema, item)),
    quarantined: new Set(of('Q').map(({ item }) => body(quarantinedSchema, item).id)),
    deadLetters: (await openDeadLetters(sqs, environment).list()).length,
    text: JSON.stringify(items),
  };
}
