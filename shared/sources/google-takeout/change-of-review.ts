import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { contentId } from '../formats/content-id.ts';
import { fieldOf } from '../formats/field-of.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

/** A value of one review by its path, or by a name that it has in other languages and years. */
export type ReadValue = (...paths: readonly string[]) => unknown;

/**
 * One feature of the file. A review has no id: place and time are its id.
 * @param named product out of the field that the settings name; empty when they name none
 */
export function changeOfReview(
  read: ReadValue,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = parseDate(textOf(read('properties.date', 'properties.Published')), 'ISO');
  if (occurredAt === undefined) return fail('date must be a time like 2026-10-02T11:22:33.123456Z');
  const stars = textOf(read('properties.five_star_rating_published', 'properties.Star Rating'));
  const rating = parseRating(stars, { min: 1, max: 5 });
  if (!rating.ok) return fail(`five_star_rating_published: ${rating.error}`);
  const url = textOf(read('properties.google_maps_url', 'properties.Google Maps URL'));
  const location = read('properties.location', 'properties.Location');
  const place = [fieldOf(location, 'name'), fieldOf(location, 'Business Name')]
    .map(textOf)
    .find((name) => name !== '');
  if (url === '' && place === undefined) return fail('google_maps_url must not be empty');
  return upsertOf({
    source,
    externalId: contentId([url || place, occurredAt]),
    kind: kind ?? 'review',
    product: named.trim() || (product ?? place ?? url),
    location: textOf(fieldOf(location, 'address')),
    rating: rating.value,
    text: textOf(read('properties.review_text_published', 'properties.Review Comment')),
    occurredAt,
    url,
    labels: answersOf(read('properties.questions')),
  });
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** Ratings of parts (food, service) and chosen answers: `Food=3`. */
function answersOf(questions: unknown): string[] {
  if (!Array.isArray(questions)) return [];
  return questions.flatMap((question: unknown) => {
    const name = textOf(fieldOf(question, 'question'));
    const many = fieldOf(question, 'selected_options');
    const chosen: readonly unknown[] = Array.isArray(many)
      ? many
      : [fieldOf(question, 'rating') ?? fieldOf(question, 'selected_option')];
    const answers = chosen.map(textOf).filter((answer) => answer !== '');
    return name === '' || answers.length === 0 ? [] : [`${name}=${answers.join(', ')}`];
  });
}
