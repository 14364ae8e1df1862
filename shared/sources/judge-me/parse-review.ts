import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { optionalFlag, optionalText, optionalValue } from '../formats/optional-fields.ts';
import { parseBody } from '../formats/parse-body.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import { labelsOf } from './labels-of.ts';

/** The address of the network is personal and not read. */
const reviewSchema = z.looseObject({
  id: z.union([z.int(), z.string().trim().min(1)]).transform(String),
  title: optionalText,
  body: optionalText,
  rating: optionalValue,
  product_external_id: optionalValue,
  product_handle: optionalText,
  reviewer: z.object({ id: optionalValue, email: optionalText }).nullish(),
  source: optionalText,
  curated: optionalText,
  hidden: optionalFlag,
  verified: optionalText,
  created_at: optionalText,
  updated_at: optionalText,
});
type Review = z.infer<typeof reviewSchema>;

export const parseReview = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, z.object({ review: reviewSchema }), ({ review }) => {
    const change = changeOfReview(review, context);
    return change.ok ? ok([change.value]) : change;
  });

function changeOfReview(review: Review, context: SourceContext): Result<FeedbackChange> {
  const { source, receivedAt, kind } = context;
  const occurredAt = parseDate(review.created_at ?? receivedAt, 'ISO');
  const updatedAt = parseDate(review.updated_at ?? review.created_at ?? receivedAt, 'ISO');
  if (occurredAt === undefined || updatedAt === undefined) {
    return fail('review.created_at and review.updated_at must be RFC 3339 times');
  }
  // What is called spam or hidden goes; a later edit that shows it again is newer and brings it back.
  if (review.hidden === true || review.curated === 'spam') {
    return ok({ change: 'deletion', source, externalId: review.id, deletedAt: updatedAt });
  }
  const rating = parseRating(review.rating ?? '', { min: 1, max: 5 });
  if (!rating.ok) return fail(`review.rating: ${rating.error}`);
  return upsertOf({
    source,
    externalId: review.id,
    kind: kind ?? 'review',
    product: productOf(review, context, review.product_handle || review.product_external_id),
    rating: rating.value,
    title: plainText(review.title ?? ''),
    text: plainText(review.body ?? ''),
    author: review.reviewer?.email || review.reviewer?.id,
    occurredAt,
    updatedAt: updatedAt > occurredAt ? updatedAt : undefined,
    // A confirmed e-mail address is no confirmed purchase.
    verified: review.verified === undefined ? undefined : review.verified === 'buyer',
    labels: labelsOf(review.source),
  });
}
