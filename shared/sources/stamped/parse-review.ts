import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { optionalText, optionalValue } from '../formats/optional-fields.ts';
import { parseBody } from '../formats/parse-body.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

const VERIFIED_BUYER = '2';

const reviewSchema = z.looseObject({
  id: z.union([z.int(), z.string().trim().min(1)]).transform(String),
  customerEmail: optionalText,
  author: optionalText,
  reviewTitle: optionalText,
  reviewMessage: optionalText,
  reviewRating: optionalValue,
  reviewVerifiedType: optionalValue,
  reviewReply: optionalText,
  productId: optionalValue,
  productSKU: optionalText,
  productUrl: optionalText,
  location: optionalText,
  dateCreated: optionalText,
});

/** `dateCreated` has no time zone and is taken for UTC. */
export const parseReview = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, reviewSchema, (review) => {
    const occurredAt = parseDate((review.dateCreated ?? context.receivedAt).replace('T', ' '), 'ISO');
    if (occurredAt === undefined) return fail('dateCreated must be a time like 2026-11-14T05:02:12.34');
    const rating = parseRating(review.reviewRating ?? '', { min: 1, max: 5 });
    if (!rating.ok) return fail(`reviewRating: ${rating.error}`);
    const change = upsertOf({
      source: context.source,
      externalId: review.id,
      kind: context.kind ?? 'review',
      product: productOf(review, context, review.productSKU || review.productId),
      location: review.location,
      rating: rating.value,
      title: plainText(review.reviewTitle ?? ''),
      text: plainText(review.reviewMessage ?? ''),
      author: review.customerEmail || review.author,
      occurredAt,
      url: review.productUrl,
      verified:
        review.reviewVerifiedType === undefined ? undefined : review.reviewVerifiedType === VERIFIED_BUYER,
      reply: plainText(review.reviewReply ?? ''),
    });
    return change.ok ? ok([change.value]) : change;
  });
