import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { contentId } from '../formats/content-id.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import { withheld } from '../formats/withheld.ts';
import type { SourceContext } from '../source.ts';

export const wantedColumns = {
  file: 'Shopify Product Reviews',
  aliases: {
    handle: ['product_handle'],
    state: ['state'],
    rating: ['rating'],
    title: ['title'],
    author: ['author'],
    email: ['email'],
    location: ['location'],
    text: ['body'],
    reply: ['reply'],
    created: ['created_at'],
  },
  required: ['handle', 'state', 'rating', 'created'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfRow(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = parseDate(read('created'), 'ISO');
  if (occurredAt === undefined) return fail('created_at must be a time like 2023-06-01T10:00:00-04:00');
  const author = read('email').trim() || read('author').trim();
  const externalId = contentId([read('handle'), author, occurredAt, read('title'), read('text')]);
  const state = read('state').trim();
  // Dated like the review: it takes away what was imported before somebody called it spam.
  if (state.toLowerCase() === 'spam')
    return ok({ change: 'deletion', source, externalId, deletedAt: occurredAt });
  if (state.toLowerCase() !== 'published') return withheld('state', state);
  const rating = parseRating(read('rating'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`rating: ${rating.error}`);
  return upsertOf({
    source,
    externalId,
    kind: kind ?? 'review',
    product: named.trim() || product || read('handle').trim() || source,
    location: read('location'),
    rating: rating.value,
    title: read('title'),
    text: read('text'),
    author,
    occurredAt,
    reply: read('reply'),
  });
}
