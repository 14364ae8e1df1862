import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { contentId } from '../formats/content-id.ts';
import { parseFlag } from '../formats/parse-flag.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

/** The first column has no name and numbers the rows. The age is personal and stays where it is. */
export const wantedColumns = {
  file: 'clothing reviews',
  aliases: {
    row: [''],
    item: ['Clothing ID'],
    title: ['Title'],
    text: ['Review Text'],
    rating: ['Rating'],
    recommended: ['Recommended IND'],
    division: ['Division Name'],
    department: ['Department Name'],
    type: ['Class Name'],
  },
  required: ['item', 'text', 'rating'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** The set has no dates: one day for all, the same at every import. */
const PUBLISHED = '2018-01-01T12:00:00.000Z';

/**
 * The number of the row is part of the id where there is one: some rows are equal and are not one review.
 * @param named product out of the column that the settings name; empty when they name none
 */
export function changeOfReview(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const rating = parseRating(read('rating'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`Rating: ${rating.error}`);
  const item = read('item').trim();
  if (item === '') return fail('Clothing ID must not be empty');
  return upsertOf({
    source,
    externalId: contentId([read('row'), item, read('title'), read('text'), read('rating')]),
    kind: kind ?? 'review',
    product: named.trim() || (product ?? `Clothing ${item}`),
    rating: rating.value,
    title: read('title'),
    text: read('text'),
    language: 'en',
    occurredAt: PUBLISHED,
    labels: labelsOf(read),
  });
}

function labelsOf(read: (field: Field) => string): string[] {
  const groups = [...new Set([read('division'), read('department'), read('type')])];
  const isRecommended = parseFlag(read('recommended'));
  return isRecommended === undefined
    ? groups
    : [...groups, isRecommended ? 'recommended' : 'not recommended'];
}
