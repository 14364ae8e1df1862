import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { contentId } from '../formats/content-id.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import { labelsOf } from './labels-of.ts';

/** Addresses of the network and pictures are personal and stay where they are. */
export const wantedColumns = {
  file: 'Judge.me reviews',
  aliases: {
    title: ['title'],
    text: ['body'],
    rating: ['rating'],
    date: ['review_date'],
    origin: ['source'],
    curated: ['curated'],
    name: ['reviewer_name'],
    email: ['reviewer_email'],
    productId: ['product_id'],
    handle: ['product_handle'],
    reply: ['reply'],
    location: ['location'],
  },
  required: ['rating', 'date', 'text', 'handle'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfRow(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = parseDate(read('date'), 'ISO');
  if (occurredAt === undefined) return fail('review_date must be a day or time like 2026-03-02 10:12:00 UTC');
  const author = read('email').trim() || read('name').trim();
  const ofProduct = read('productId').trim() || read('handle');
  const externalId = contentId([ofProduct, author, occurredAt, read('title'), read('text')]);
  // Dated like the review: it takes away what was imported before somebody called it spam.
  if (read('curated').trim().toLowerCase() === 'spam') {
    return ok({ change: 'deletion', source, externalId, deletedAt: occurredAt });
  }
  const rating = parseRating(read('rating'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`rating: ${rating.error}`);
  return upsertOf({
    source,
    externalId,
    kind: kind ?? 'review',
    product: named.trim() || product || read('handle').trim() || ofProduct || source,
    location: read('location'),
    rating: rating.value,
    title: plainText(read('title')),
    text: plainText(read('text')),
    author,
    occurredAt,
    reply: plainText(read('reply')),
    labels: labelsOf(read('origin')),
  });
}
