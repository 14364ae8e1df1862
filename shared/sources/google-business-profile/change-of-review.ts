import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { originalText } from '../formats/original-text.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import { optionsSchema } from './options.ts';

const stars = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5, STAR_RATING_UNSPECIFIED: undefined } as const;
const text = z.string().nullish();
const reviewSchema = z.object({
  name: z
    .string()
    .regex(/^accounts\/[^/]+\/locations\/[^/]+\/reviews\/[^/]+$/, 'must be the full name of a review'),
  starRating: z.enum(Object.keys(stars) as (keyof typeof stars)[]).default('STAR_RATING_UNSPECIFIED'),
  comment: text,
  createTime: z.string(),
  updateTime: text,
  reviewer: z.object({ displayName: text, isAnonymous: z.boolean().nullish() }).nullish(),
  reviewReply: z.object({ comment: text }).nullish(),
});

/** A review as `GET /v4/{name}` gives it. @param name what the notice asked for */
export function changeOfResource(
  resource: Uint8Array,
  name: string,
  context: SourceContext,
): Result<FeedbackChange> {
  const json = parseJsonBody(resource);
  if (!json.ok) return fail(`Cannot read the review: ${json.error}`);
  const isRight = fieldOf(json.value, 'name') === name;
  const change = isRight ? changeOfReview(json.value, context) : fail('name must be that of the notice');
  return change.ok ? change : fail(`Cannot read the review: ${change.error}`);
}

export function changeOfReview(value: unknown, context: SourceContext): Result<FeedbackChange> {
  const parsed = reviewSchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const { name, createTime, updateTime, comment, reviewer, ...review } = parsed.data;
  const occurredAt = parseDate(createTime, 'ISO');
  const updatedAt = parseDate(updateTime ?? createTime, 'ISO');
  if (occurredAt === undefined || updatedAt === undefined) {
    return fail('createTime and updateTime must be RFC 3339 times');
  }
  const location = name.slice(0, name.indexOf('/reviews/'));
  const given = stars[review.starRating];
  const { displayName } = reviewer ?? {};
  return upsertOf({
    source: context.source,
    externalId: name,
    kind: context.kind ?? 'review',
    product: optionsSchema.parse(context.options).products[location] ?? context.product ?? context.source,
    location,
    rating: given === undefined ? undefined : { value: given, min: 1, max: 5 },
    text: originalText(comment ?? ''),
    // A name is no id: the same one at another location is another person.
    author: displayName && !reviewer?.isAnonymous ? `${location} ${displayName}` : undefined,
    occurredAt,
    updatedAt,
    reply: originalText(review.reviewReply?.comment ?? ''),
  });
}
