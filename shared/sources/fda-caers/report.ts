import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { FileRecord } from '../formats/file-row.ts';
import type { Grouping } from '../formats/grouped-rows.ts';
import { parseDateIn } from '../formats/parse-date.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

/** Names of the files of today, then those of earlier years. Age and sex are personal and stay where they are. */
export const wantedColumns = {
  file: 'FDA CAERS',
  aliases: {
    id: ['Report ID', 'RA_Report #', 'Report #'],
    received: [
      'Date FDA First Received Report',
      'CAERS Created Date',
      'FDA CAERS Created Date',
      'RA_CAERS Created Date',
    ],
    role: ['Product Type', 'PRI_Product Role'],
    product: ['Product', 'Reported Brand/Product Name', 'PRI_Reported Brand/Product Name'],
    industry: ['Description', 'PRI_FDA Industry Name'],
    symptoms: ['Case MedDRA Preferred Terms', 'MedDRA Preferred Terms', 'SYM_One Row Coded Symptoms'],
    outcomes: ['Case Outcome', 'Outcomes', 'AEC_One Row Outcomes'],
  },
  required: ['id', 'received', 'product', 'symptoms'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** What is kept of a row, and of all rows of one report. */
interface Report {
  readonly received: string;
  /** Products that are suspected; of others only when none is. */
  readonly suspects: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly symptoms: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

/** @param named reads the column that the settings name for the product; empty when they name none */
export const groupingOf = (
  context: SourceContext,
  read: (record: FileRecord, field: Field) => string,
  named: (record: FileRecord) => string,
): Grouping<Report> => ({
  noun: 'report',
  read(record) {
    const key = read(record, 'id').trim();
    if (key === '') return fail('Report ID must not be empty');
    const received = parseDateIn(read(record, 'received'), ['M/D/YYYY', 'ISO', 'M/D/YY']);
    if (received === undefined) return fail('the date must be a day like 10/30/2026');
    const product = named(record).trim() || read(record, 'product').trim();
    const isSuspect = !/^concomitant/i.test(read(record, 'role').trim());
    return ok({
      key,
      row: {
        received,
        suspects: isSuspect && product !== '' ? new Set([product]) : none,
        others: !isSuspect && product !== '' ? new Set([product]) : none,
        symptoms: new Set(listed(read(record, 'symptoms'))),
        labels: new Set([...listed(read(record, 'outcomes')), ...listed(read(record, 'industry'), /$^/)]),
      },
    });
  },
  merge: (one, other) => ({
    received: one.received < other.received ? one.received : other.received,
    suspects: union(one.suspects, other.suspects),
    others: union(one.others, other.others),
    symptoms: union(one.symptoms, other.symptoms),
    labels: union(one.labels, other.labels),
  }),
  changeOf: (key, report) => changeOf(key, report, context),
});

/** There is no narrative: the coded symptoms are its words. Of several suspects the first by name is the product. */
function changeOf(
  key: string,
  { received, suspects, others, symptoms, labels }: Report,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const products = [...(suspects.size > 0 ? suspects : others)].sort();
  const text = [...symptoms].sort().join(', ');
  return upsertOf({
    source,
    externalId: key,
    kind: kind ?? 'complaint',
    product: product ?? products[0],
    text: text.toLowerCase(),
    language: 'en',
    occurredAt: received,
    labels: [...[...labels].sort(), ...products.slice(product === undefined ? 1 : 0)],
  });
}

const union = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  other.size === 0 ? one : one.size === 0 ? other : new Set([...one, ...other]);

const none: ReadonlySet<string> = new Set();

const listed = (text: string, separator = /[,;]/): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
