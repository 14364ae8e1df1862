import { feedbackKinds, type Feedback, type FeedbackKind } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { contentId } from '../formats/content-id.ts';
import type { FileRecord } from '../formats/file-row.ts';
import { DATE_RANGE, parseDate } from '../formats/parse-date.ts';
import { parseFlag } from '../formats/parse-flag.ts';
import type { ReadRecord } from '../formats/parsed-rows.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import type { MappedField, Mapping } from './mapping-schema.ts';

/** One record of a file through the mapping. @param named product out of `productField`, may be empty */
export function readRecord(
  record: FileRecord,
  mapping: Mapping,
  named: string,
  context: SourceContext,
): Result<ReadRecord> {
  const read = (field: MappedField): string => valueOf(record, mapping[field]);
  const kind = kindOf(read('kind'), context);
  if (!kind.ok) return kind;
  const rating = ratingOf(read, mapping);
  const hasWords = [read('title'), read('text')].some((words) => words.trim() !== '');
  if (!rating.ok && !hasWords) return fail(`rating ${rating.error}, and there is no text beside it`);
  const occurredAt = dateOf(read('occurredAt'), mapping.occurredAt, 'occurredAt');
  if (!occurredAt.ok) return occurredAt;
  const updatedAt = read('updatedAt')
    ? dateOf(read('updatedAt'), mapping.updatedAt, 'updatedAt')
    : ok(undefined);
  if (!updatedAt.ok) return updatedAt;
  const price = priceOf(read);
  if (!price.ok) return price;
  const product = named.trim() || read('product').trim() || context.product;
  const change = upsertOf({
    source: context.source,
    externalId: mapping.externalId === undefined ? contentIdOf(product, read) : read('externalId'),
    kind: kind.value,
    product,
    location: read('location'),
    rating: rating.ok ? rating.value : undefined,
    title: read('title'),
    text: read('text'),
    language: read('language'),
    author: read('author'),
    occurredAt: occurredAt.value,
    updatedAt: updatedAt.value,
    url: read('url'),
    verified: parseFlag(read('verified')),
    price: price.value,
    order: read('order'),
    reply: read('reply'),
    labels: read('labels').split(';'),
  });
  if (!change.ok) return change;
  return ok({ change: change.value, unrated: rating.ok ? undefined : rating.error });
}

type Read = (field: MappedField) => string;

function valueOf(record: FileRecord, entry: Mapping[MappedField]): string {
  if (entry === undefined) return '';
  if (typeof entry === 'object' && 'value' in entry) return String(entry.value);
  return textOf(record.value(typeof entry === 'string' ? entry : entry.column));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // A list of a JSON record: labels.
  return Array.isArray(value) ? value.map(textOf).join(';') : '';
}

function kindOf(text: string, { kind }: SourceContext): Result<FeedbackKind> {
  const word = text.trim().toLowerCase();
  if (word === '') return ok(kind ?? 'review');
  const found = feedbackKinds.find((known) => known === word);
  return found ? ok(found) : fail(`kind must be one of ${feedbackKinds.join(', ')}`);
}

/** @returns error: what stands there, on which scale. Of words only short ones are repeated: longer ones may be feedback. */
function ratingOf(read: Read, { rating }: Mapping): Result<Feedback['rating']> {
  const { min, max: usual } = typeof rating === 'object' ? rating : { min: 1, max: 5 };
  const own = Number(read('ratingMax'));
  const max = own > 0 ? own : usual;
  const text = read('rating').trim();
  const parsed = parseRating(text, { min, max });
  if (parsed.ok) return parsed;
  const isShort = text.length <= 4 || /^[\d.,/\s-]{1,12}$/.test(text);
  return fail(`has ${isShort ? `"${text}"` : 'no number'} on a scale of ${String(min)} to ${String(max)}`);
}

function dateOf(text: string, entry: Mapping['occurredAt'] | undefined, field: MappedField): Result<string> {
  // Without a format only what means one thing: 05/03/2024 needs one.
  const format = (typeof entry === 'object' && 'format' in entry ? entry.format : undefined) ?? 'ISO';
  const instant = parseDate(text, format);
  if (instant !== undefined) return ok(instant);
  const wanted =
    format === 'ISO'
      ? 'the format ISO (2026-11-24 or 2026-11-24T09:30:00Z; for other forms give the mapping a format)'
      : `the format ${format}`;
  return fail(`${field} must be a date ${DATE_RANGE} in ${wanted}, got ${shown(text)}`);
}

/** A column that holds no dates may hold feedback: only the start is repeated. */
const shown = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed === '') return 'nothing';
  return trimmed.length > 30 ? `"${trimmed.slice(0, 30).toWellFormed()}..."` : `"${trimmed}"`;
};

function priceOf(read: Read): Result<Feedback['price']> {
  const [amount, currency] = [read('price').trim(), read('currency').trim().toUpperCase()];
  if (amount === '' || currency === '') return ok(undefined);
  const isNumber = /^\d+(?:[.,]\d+)?$/.test(amount);
  if (!isNumber || !/^[A-Z]{3}$/.test(currency)) {
    return fail('price must be a number like 89.90, and currency three letters like EUR');
  }
  return ok({ amount: Number(amount.replace(',', '.')), currency });
}

const contentIdOf = (product: string | undefined, read: Read): string =>
  contentId([product, ...(['author', 'occurredAt', 'title', 'text', 'rating'] as const).map(read)]);
