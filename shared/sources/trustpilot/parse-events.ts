import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

const textSchema = z.string().nullish();

/** Everything but the id may be missing: the portal does not say what a deletion carries. */
const reviewSchema = z.object({
  id: z.string().trim().min(1).max(512),
  language: textSchema,
  title: textSchema,
  text: textSchema,
  referenceId: textSchema,
  stars: z.union([z.number(), z.string()]).nullish(),
  createdAt: textSchema,
  isVerified: z.boolean().nullish(),
  locationId: textSchema,
  link: textSchema,
  consumer: z.object({ id: textSchema }).nullish(),
  tags: z.array(z.object({ group: textSchema, value: textSchema })).nullish(),
});
type Review = z.infer<typeof reviewSchema>;

const eventSchema = z.object({
  eventName: z
    .string()
    .regex(
      /^(?:service|product)-review-(?:created|updated|deleted)$/,
      'must be service-review- or product-review- created, updated or deleted',
    ),
  eventData: z.unknown(),
});

/** One call carries several events. The "Test" of the portal carries none of ours and is nothing to complain about. */
export function parseEvents(body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> {
  if (body.byteLength === 0) return ok([]);
  const json = parseJsonBody(body);
  if (!json.ok) return fail(`Cannot read the body: ${json.error}`);
  if (isTest(json.value)) return ok([]);
  const events = fieldOf(json.value, 'events');
  if (!Array.isArray(events)) return fail('Cannot read the body: events must be a list');
  const changes: FeedbackChange[] = [];
  for (const [index, event] of events.entries()) {
    if (isTest(event)) continue;
    const change = changeOfEvent(event, context);
    if (!change.ok) return fail(`Cannot read event ${String(index)}: ${change.error}`);
    changes.push(change.value);
  }
  return ok(changes);
}

function isTest(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const name = fieldOf(value, 'eventName');
  return Object.keys(value).length === 0 || (typeof name === 'string' && /\btest\b/i.test(name));
}

function changeOfEvent(event: unknown, context: SourceContext): Result<FeedbackChange> {
  const envelope = eventSchema.safeParse(event);
  if (!envelope.success) return fail(firstProblem(envelope.error));
  const review = reviewSchema.safeParse(envelope.data.eventData);
  if (!review.success) return fail(`eventData.${firstProblem(review.error)}`);
  const { source, receivedAt } = context;
  if (envelope.data.eventName.endsWith('-deleted')) {
    return ok({ change: 'deletion', source, externalId: review.data.id, deletedAt: receivedAt });
  }
  // An edit brings no time of its own: it is as new as its arrival.
  const updatedAt = envelope.data.eventName.endsWith('-updated') ? receivedAt : undefined;
  const product = productOf(envelope.data.eventData, context);
  return feedbackOf(review.data, { product, updatedAt }, context);
}

function feedbackOf(
  review: Review,
  known: { product: string; updatedAt: string | undefined },
  { source, kind, receivedAt }: SourceContext,
): Result<FeedbackChange> {
  const rating = parseRating(String(review.stars ?? ''), { min: 1, max: 5 });
  if (!rating.ok) return fail(`eventData.stars: ${rating.error}`);
  const occurredAt = review.createdAt ? parseDate(review.createdAt, 'ISO') : receivedAt;
  if (occurredAt === undefined) return fail('eventData.createdAt must be an RFC 3339 time');
  return upsertOf({
    ...known,
    source,
    externalId: review.id,
    kind: kind ?? 'review',
    location: review.locationId ?? undefined,
    rating: rating.value,
    title: review.title ?? undefined,
    text: review.text ?? undefined,
    language: review.language ?? undefined,
    author: review.consumer?.id ?? undefined,
    occurredAt,
    url: review.link ?? undefined,
    verified: review.isVerified ?? undefined,
    order: review.referenceId ?? undefined,
    labels: (review.tags ?? []).flatMap(({ value }) => value ?? []),
  });
}
