import { feedbackKinds, type FeedbackChange, type FeedbackKind, type Rating } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import { eventSchema, type EventData } from './event-schema.ts';

/** One event of a delivery. @param index place in the delivery, for the error */
export function changeOfEvent(event: unknown, index: number, context: SourceContext): Result<FeedbackChange> {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return refuse(index, firstProblem(parsed.error));
  const { type, data } = parsed.data;
  const sentAt = instantOf(parsed.data.timestamp, context.receivedAt);
  if (sentAt === undefined) return refuse(index, 'timestamp must be an RFC 3339 time');
  const change = type.endsWith('.deleted')
    ? deletionOf(data, sentAt, context)
    : feedbackOf(
        data,
        {
          sentAt,
          isEdit: type.endsWith('.updated'),
          kind: kindOf(type),
          product: productOf(event, data, context),
        },
        context,
      );
  return change.ok ? change : refuse(index, change.error);
}

const refuse = (index: number, problem: string): Result<never> =>
  fail(`Cannot read event ${String(index)}: ${problem}`);

interface Envelope {
  readonly sentAt: string;
  readonly isEdit: boolean;
  readonly kind: FeedbackKind | undefined;
  readonly product: string | undefined;
}

function feedbackOf(data: EventData, envelope: Envelope, context: SourceContext): Result<FeedbackChange> {
  const kind = kindOf(data.kind ?? '') ?? envelope.kind ?? context.kind ?? 'review';
  if (data.kind && kindOf(data.kind) === undefined) {
    return fail(`data.kind must be one of ${feedbackKinds.join(', ')}`);
  }
  const rating = ratingOf(data);
  if (!rating.ok) return fail(`data.rating: ${rating.error}`);
  const occurredAt = instantOf(data.occurredAt ?? data.createdAt, envelope.sentAt);
  const updatedAt = instantOf(data.updatedAt, envelope.isEdit ? envelope.sentAt : '');
  if (occurredAt === undefined || updatedAt === undefined) {
    return fail('data: occurredAt and updatedAt must be RFC 3339 times');
  }
  return upsertOf({
    ...textsOf(data),
    source: context.source,
    externalId: idOf(data),
    kind,
    product: envelope.product,
    rating: rating.value,
    occurredAt,
    updatedAt: updatedAt === '' ? undefined : updatedAt,
    verified: data.verified ?? undefined,
    price: data.price ?? undefined,
    labels: data.labels ?? undefined,
  });
}

const textsOf = (data: EventData) => ({
  location: data.location ?? undefined,
  title: data.title ?? undefined,
  text: data.text ?? undefined,
  language: data.language ?? undefined,
  author: textOf(data.author ?? data.authorId),
  url: data.url ?? undefined,
  order: data.order ?? undefined,
  reply: data.reply ?? undefined,
});

function deletionOf(data: EventData, sentAt: string, context: SourceContext): Result<FeedbackChange> {
  const externalId = idOf(data)?.trim() ?? '';
  const deletedAt = instantOf(data.deletedAt, sentAt);
  if (externalId === '' || externalId.length > 512)
    return fail('data.externalId must have 1 to 512 characters');
  if (deletedAt === undefined) return fail('data.deletedAt must be an RFC 3339 time');
  return ok({ change: 'deletion', source: context.source, externalId, deletedAt });
}

const idOf = (data: EventData): string | undefined => textOf(data.externalId ?? data.id);
const textOf = (value: string | number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(value);

function productOf(event: unknown, data: EventData, context: SourceContext): string | undefined {
  const { product, productField } = context;
  const named = productField === undefined ? undefined : fieldOf(fieldOf(event, 'data'), productField);
  if (typeof named === 'string' || typeof named === 'number') return String(named);
  return textOf(data.product ?? data.productId) ?? product;
}

/** The kind that a word or the prefix of an event type names; `feedback` names none. */
const kindOf = (word: string): FeedbackKind | undefined =>
  feedbackKinds.find((kind) => kind === word || word.startsWith(`${kind}.`));

function ratingOf({ rating, ratingScale }: EventData): Result<Rating | undefined> {
  if (rating === null || rating === undefined) return ok(undefined);
  if (typeof rating === 'object') return parseRating(String(rating.value), rating);
  return parseRating(String(rating), { min: 1, max: ratingScale ?? 5 });
}

function instantOf(text: string | null | undefined, otherwise: string): string | undefined {
  return text === null || text === undefined ? otherwise : parseDate(text, 'ISO');
}
