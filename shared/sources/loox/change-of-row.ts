import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseFlag } from '../formats/parse-flag.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import { withheld } from '../formats/withheld.ts';
import type { SourceContext } from '../source.ts';

export const wantedColumns = {
  file: 'Loox reviews',
  aliases: {
    id: ['id'],
    status: ['status'],
    rating: ['rating'],
    email: ['email'],
    name: ['full_name', 'nickname'],
    text: ['review'],
    date: ['date'],
    productId: ['productId'],
    handle: ['handle'],
    variant: ['variant'],
    verified: ['verified_purchase'],
  },
  required: ['id', 'status', 'rating', 'date'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfRow(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const status = read('status').trim();
  if (status.toLowerCase() !== 'active') return withheld('status', status);
  const occurredAt = parseDate(read('date'), 'ISO');
  if (occurredAt === undefined) return fail('date must be a day or time like 2026-10-05T08:00:00.000Z');
  const rating = parseRating(read('rating'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`rating: ${rating.error}`);
  const variant = read('variant').trim();
  return upsertOf({
    source,
    externalId: read('id'),
    kind: kind ?? 'review',
    product: named.trim() || product || read('handle').trim() || read('productId').trim() || source,
    rating: rating.value,
    text: read('text'),
    author: read('email').trim() || read('name'),
    occurredAt,
    verified: parseFlag(read('verified')),
    labels: variant === '' ? [] : [`variant ${variant}`],
  });
}
