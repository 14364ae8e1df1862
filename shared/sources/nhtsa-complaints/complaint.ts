import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { FileRecord } from '../formats/file-row.ts';
import type { Grouping } from '../formats/grouped-rows.ts';
import { parseDate } from '../formats/parse-date.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

/** What is kept of a row, and of all rows of one ODINO. VIN, city and dealer are personal and stay where they are. */
interface Complaint {
  readonly product: string;
  readonly text: string;
  readonly received: string;
  readonly added: string;
  readonly components: ReadonlySet<string>;
  /** crash, fire, injured, deaths. */
  readonly harm: ReadonlySet<string>;
}

/** @param product reads the column that the settings name; empty when they name none */
export const groupingOf = (
  context: SourceContext,
  product: (record: FileRecord) => string,
): Grouping<Complaint> => ({
  noun: 'complaint',
  read(record) {
    const read = (column: string): string => {
      const value = record.value(column);
      return typeof value === 'string' ? value.trim() : '';
    };
    const key = read('ODINO');
    if (!/^\d{1,12}$/.test(key)) return fail('ODINO must be a number');
    const received = parseDate(read('LDATE'), 'YYYYMMDD');
    if (received === undefined) return fail('LDATE must be a day like 20261012');
    const added = parseDate(read('DATEA'), 'YYYYMMDD') ?? received;
    return ok({
      key,
      row: {
        product: product(record).trim() || (context.product ?? vehicle(read)),
        text: read('CDESCR'),
        received,
        added,
        components: new Set([read('COMPDESC')].filter((component) => component !== '')),
        harm: new Set(harmOf(read)),
      },
    });
  },
  merge: (one, other) => ({
    product: first(one.product, other.product),
    text: longer(one.text, other.text),
    received: first(one.received, other.received),
    added: one.added > other.added ? one.added : other.added,
    components: new Set([...one.components, ...other.components]),
    harm: new Set([...one.harm, ...other.harm]),
  }),
  changeOf: (key, complaint) => changeOf(key, complaint, context),
});

function changeOf(
  key: string,
  { product, text, received, added, components, harm }: Complaint,
  { source, kind }: SourceContext,
): Result<FeedbackChange> {
  const named = [...components].sort();
  return upsertOf({
    source,
    externalId: key,
    kind: kind ?? 'complaint',
    product,
    title: named.join('; '),
    text,
    language: 'en',
    occurredAt: received,
    updatedAt: added > received ? added : undefined,
    labels: [...[...harm].sort(), ...named],
  });
}

const first = (one: string, other: string): string => (one <= other ? one : other);
const longer = (one: string, other: string): string =>
  one.length === other.length ? first(one, other) : one.length > other.length ? one : other;

/** Make, model and year; 9999 is an unknown year. */
function vehicle(read: (column: string) => string): string {
  const year = read('YEARTXT');
  return [read('MAKETXT'), read('MODELTXT'), year === '9999' ? '' : year]
    .filter((part) => part !== '')
    .join(' ');
}

const harmOf = (read: (column: string) => string): readonly string[] => [
  ...(read('CRASH') === 'Y' ? ['crash'] : []),
  ...(read('FIRE') === 'Y' ? ['fire'] : []),
  ...(Number(read('INJURED')) > 0 ? ['injured'] : []),
  ...(Number(read('DEATHS')) > 0 ? ['deaths'] : []),
];
