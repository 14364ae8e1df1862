import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

/** Letter case and wording of the columns differ from year to year. */
export const wantedColumns = {
  file: 'Trustpilot reviews',
  aliases: {
    id: ['Review Id'],
    created: ['Review Created (UTC)', 'Created At', 'Review Created'],
    consumer: ['Review Consumer User Id', 'Consumer User Id', 'Consumer Id'],
    title: ['Review Title', 'Title'],
    text: ['Review Content', 'Content', 'Review Text'],
    stars: ['Review Stars', 'Stars', 'Review Rating'],
    origin: ['Source Of Review', 'Review Source'],
    order: ['Reference Id', 'Order Id'],
    reply: ['Company Response', 'Company Reply', 'Business Reply'],
    language: ['Review Language', 'Language'],
    location: ['Location Name'],
    productName: ['Product Name'],
  },
  required: ['id', 'created', 'stars'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfRow(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = parseDate(read('created'), 'YYYY-MM-DD HH:MM:SS');
  if (occurredAt === undefined) return fail('Review Created must be a time like 2026-11-17 19:42:05');
  const rating = parseRating(read('stars'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`Review Stars: ${rating.error}`);
  const origin = read('origin').trim();
  return upsertOf({
    source,
    externalId: read('id'),
    kind: kind ?? 'review',
    product: named.trim() || product || read('productName').trim() || source,
    location: read('location'),
    rating: rating.value,
    title: read('title'),
    text: read('text'),
    language: read('language'),
    author: read('consumer'),
    occurredAt,
    order: read('order'),
    reply: read('reply'),
    labels: origin === '' ? [] : [origin],
  });
}
