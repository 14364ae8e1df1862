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

/** The older generation of calls writes every value as text, also `"false"`; the newer one has types of its own. */
const reviewSchema = z.looseObject({
  id: z.union([z.int(), z.string().trim().min(1)]).transform(String),
  title: optionalText,
  content: optionalText,
  score: optionalValue,
  user_id: optionalValue,
  user_type: optionalText,
  verified_buyer: optionalFlag,
  deleted: optionalFlag,
  archived: optionalFlag,
  created_at: optionalText,
  updated_at: optionalText,
  external_order_id: optionalValue,
  external_product_id: optionalValue,
});
type Review = z.infer<typeof reviewSchema>;

const eventSchema = z.object({
  event: z.enum(['review_create', 'review_updated'], 'must be review_create or review_updated'),
  data: reviewSchema,
});

export const parseEvent = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, eventSchema, ({ data }) => {
    const change = changeOfReview(data, context);
    return change.ok ? ok([change.value]) : change;
  });

function changeOfReview(review: Review, context: SourceContext): Result<FeedbackChange> {
  const { source, kind, receivedAt } = context;
  // `2026-11-18T21:31:13.000Z`, or `2026-11-18 21:31:13 UTC` of the older generation.
  const occurredAt = parseDate(review.created_at ?? receivedAt, 'ISO');
  const updatedAt = parseDate(review.updated_at ?? review.created_at ?? receivedAt, 'ISO');
  if (occurredAt === undefined || updatedAt === undefined) {
    return fail('data.created_at and data.updated_at must be times like 2026-11-18T21:31:13.000Z');
  }
  if (review.deleted === true || review.archived === true) {
    return ok({ change: 'deletion', source, externalId: review.id, deletedAt: updatedAt });
  }
  const rating = parseRating(review.score ?? '', { min: 1, max: 5 });
  if (!rating.ok) return fail(`data.score: ${rating.error}`);
  return upsertOf({
    source,
    externalId: review.id,
    kind: kind ?? 'review',
    product: productOf(review, context, review.external_product_id),
    rating: rating.value,
    title: plainText(review.title ?? ''),
    text: plainText(review.content ?? ''),
    author: review.user_id,
    occurredAt,
    updatedAt: updatedAt > occurredAt ? updatedAt : undefined,
    verified: review.user_type === 'VerifiedBuyer' || review.verified_buyer,
    order: review.external_order_id,
  });
}
