import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonPage } from '../formats/parse-json.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

const text = z.string().nullish();
const reviewSchema = z.object({
  id: z.string().min(1).max(512),
  attributes: z.object({
    rating: z.number().min(1).max(5),
    title: text,
    body: text,
    reviewerNickname: text,
    createdDate: z.string(),
    territory: text,
  }),
});
const pageSchema = z.object({
  data: z.array(z.unknown()),
  links: z.object({ next: text }),
});

export interface ReviewPage {
  readonly changes: readonly FeedbackChange[];
  readonly rejected: readonly string[];
  /** From old to new. */
  readonly times: readonly string[];
  readonly next: string | null | undefined;
}

/** `GET /v1/apps/{app}/customerReviews`. @param app stands for a product that the settings do not name */
export function readPage(body: Uint8Array, app: string, context: SourceContext): Result<ReviewPage> {
  const json = parseJsonPage(body);
  if (!json.ok) return json;
  const page = pageSchema.safeParse(json.value);
  if (!page.success) return fail(firstProblem(page.error));
  const changes: FeedbackChange[] = [];
  const rejected: string[] = [];
  const times: string[] = [];
  for (const review of page.data.data) {
    const change = changeOfReview(review, app, context);
    if (!change.ok) rejected.push(change.error);
    else {
      changes.push(change.value);
      if (change.value.change === 'upsert') times.push(change.value.feedback.occurredAt);
    }
  }
  return ok({ changes, rejected, times: times.sort(), next: page.data.links.next });
}

/** The language is nowhere; an edited review keeps id and date. */
function changeOfReview(
  value: unknown,
  app: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const parsed = reviewSchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const { id, attributes } = parsed.data;
  const occurredAt = parseDate(attributes.createdDate, 'ISO');
  if (occurredAt === undefined) return fail('createdDate must be an RFC 3339 time');
  return upsertOf({
    source,
    externalId: id,
    kind: kind ?? 'review',
    product: product ?? app,
    location: attributes.territory ?? undefined,
    rating: { value: attributes.rating, min: 1, max: 5 },
    title: attributes.title ?? undefined,
    text: attributes.body ?? undefined,
    author: attributes.reviewerNickname ?? undefined,
    occurredAt,
  });
}
