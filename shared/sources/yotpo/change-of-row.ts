import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { contentId } from '../formats/content-id.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseFlag } from '../formats/parse-flag.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

export const wantedColumns = {
  file: 'Yotpo reviews',
  aliases: {
    title: ['Review Title'],
    text: ['Review Content'],
    score: ['Review Score'],
    date: ['Date'],
    productId: ['Product ID'],
    productName: ['Product Title'],
    url: ['Product URL'],
    name: ['Display Name'],
    email: ['Email'],
    verified: ['Verified Purchase'],
  },
  required: ['text', 'score', 'date'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

const orders = ['D/M/YYYY', 'M/D/YYYY'] as const;

export const optionsSchema = z.strictObject({
  /** How the export writes days: accounts differ. Without it only a day that can be read in one way is read. */
  dateFormat: z.enum(orders).optional(),
});

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfRow(
  read: (field: Field) => string,
  named: string,
  { source, product, kind, options }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = dayOf(read('date'), optionsSchema.parse(options ?? {}));
  if (occurredAt === undefined) {
    return fail(
      'Date must be a day like 2026-03-15 or 15/03/2026; for 05/03/2026 set options.dateFormat to D/M/YYYY or M/D/YYYY',
    );
  }
  const rating = parseRating(read('score'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`Review Score: ${rating.error}`);
  const author = read('email').trim() || read('name').trim();
  return upsertOf({
    source,
    externalId: contentId([read('productId'), author, occurredAt, read('title'), read('text')]),
    kind: kind ?? 'review',
    product: named.trim() || product || read('productId').trim() || read('productName').trim() || source,
    rating: rating.value,
    title: plainText(read('title')),
    text: plainText(read('text')),
    author,
    occurredAt,
    url: read('url'),
    verified: parseFlag(read('verified')),
  });
}

function dayOf(text: string, { dateFormat }: z.infer<typeof optionsSchema>): string | undefined {
  const found = (dateFormat ? [dateFormat] : orders).flatMap((format) => parseDate(text, format) ?? []);
  return parseDate(text, 'ISO') ?? (new Set(found).size === 1 ? found[0] : undefined);
}
