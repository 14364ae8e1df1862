import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

export const wantedColumns = {
  file: 'Yelp dataset',
  aliases: {
    id: ['review_id'],
    user: ['user_id'],
    business: ['business_id'],
    stars: ['stars'],
    text: ['text'],
    date: ['date'],
  },
  required: ['id', 'business', 'stars', 'date'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/**
 * Times have no zone: they are read as UTC.
 * @param named product out of the field that the settings name; empty when they name none
 */
export function changeOfReview(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = parseDate(read('date'), 'ISO');
  if (occurredAt === undefined) return fail('date must be a time like 2018-07-07 22:09:11');
  const rating = parseRating(read('stars'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`stars: ${rating.error}`);
  return upsertOf({
    source,
    externalId: read('id'),
    kind: kind ?? 'review',
    product: named.trim() || (product ?? read('business')),
    rating: rating.value,
    text: read('text'),
    author: read('user'),
    occurredAt,
  });
}
