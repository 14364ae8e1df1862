import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { contentId } from '../formats/content-id.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseFlag } from '../formats/parse-flag.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

/** Fields of 2014 and 2018 first, then those of 2023. */
export const wantedColumns = {
  file: 'Amazon reviews',
  aliases: {
    user: ['reviewerID', 'user_id'],
    item: ['asin'],
    parent: ['parent_asin'],
    rating: ['overall', 'rating'],
    title: ['summary', 'title'],
    text: ['reviewText', 'text'],
    time: ['unixReviewTime', 'timestamp'],
    verified: ['verified', 'verified_purchase'],
  },
  required: ['user', 'item', 'rating', 'time'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** Seconds until 2018, milliseconds since: no review is from before 1973, none in seconds from after the year 5138. */
const FIRST_MILLISECONDS = 1e11;

/**
 * No review has an id, and variants of a product repeat each other's: what one person wrote at one time of one product
 * (parent) is one review.
 * @param named product out of the field that the settings name; empty when they name none
 */
export function changeOfReview(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const time = read('time');
  const occurredAt = parseDate(time, Number(time) > FIRST_MILLISECONDS ? 'epoch ms' : 'epoch s');
  if (occurredAt === undefined)
    return fail('the time must be seconds or milliseconds since 1970, like 1503360000 or 1677939345945');
  const rating = parseRating(read('rating'), { min: 1, max: 5 });
  if (!rating.ok) return fail(rating.error);
  const item = read('parent').trim() || read('item').trim();
  const author = read('user').trim();
  if (author === '' || item === '') return fail('the reviewer and asin must not be empty');
  return upsertOf({
    source,
    externalId: contentId([author, item, occurredAt, read('text')]),
    kind: kind ?? 'review',
    product: named.trim() || (product ?? item),
    rating: rating.value,
    title: plainText(read('title')),
    text: plainText(read('text')),
    author,
    occurredAt,
    verified: parseFlag(read('verified')),
  });
}
