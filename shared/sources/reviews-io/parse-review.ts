import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { optionalText, optionalValue } from '../formats/optional-fields.ts';
import { parseBody } from '../formats/parse-body.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

const reviewSchema = z.looseObject({
  id: z.union([z.int(), z.string().trim().min(1)]).transform(String),
  review_type: z.enum(['company', 'product'], 'must be company or product'),
  order_id: optionalValue,
  rating: optionalValue,
  comments: optionalText,
  user: z.object({ name: optionalText, email_address: optionalText }).nullish(),
  product: z.object({ sku: optionalText }).nullish(),
});

/** The call brings no time: a review is as old as its arrival. */
export const parseReview = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, reviewSchema, (review) => {
    const rating = parseRating(review.rating ?? '', { min: 1, max: 5 });
    if (!rating.ok) return fail(`rating: ${rating.error}`);
    const change = upsertOf({
      source: context.source,
      externalId: review.id,
      kind: context.kind ?? 'review',
      product: productOf(review, context, review.product?.sku),
      rating: rating.value,
      text: plainText(review.comments ?? ''),
      author: review.user?.email_address || review.user?.name,
      occurredAt: context.receivedAt,
      order: review.order_id,
      labels: [review.review_type],
    });
    return change.ok ? ok([change.value]) : change;
  });
