import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import type { Options } from './options.ts';
import { productOf } from './product-of.ts';

const text = z.string().nullish();
const eventSchema = z.object({
  type: z.string().transform((type) => type.replace('zen:event-type:', '')),
  time: z.string(),
  detail: z.object({
    id: z.union([z.string(), z.int()]).transform(String).pipe(z.string().min(1).max(512)),
    subject: text,
    description: text,
    created_at: text,
    is_public: z.boolean().nullish(),
    requester_id: text,
    tags: z.array(z.string()).nullish(),
  }),
});

/** Those that may change what we keep; all carry the whole ticket. */
const upserts: readonly string[] = [
  'ticket.created',
  'ticket.subject_changed',
  'ticket.description_changed',
  'ticket.tags_changed',
  'ticket.custom_field_changed',
  'ticket.comment_redacted',
  'ticket.undeleted',
];
const deletions: readonly string[] = [
  'ticket.soft_deleted',
  'ticket.permanently_deleted',
  'ticket.marked_as_spam',
];

/**
 * One ticket is one complaint, in the words that opened it. Comments, states and assignments change nothing of it;
 * what staff wrote for themselves is none.
 * @returns undefined for what is no news of a complaint
 */
export function changeOfEvent(
  value: unknown,
  context: SourceContext,
  options: Options,
): Result<FeedbackChange | undefined> {
  const parsed = eventSchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const { type, detail, ...event } = parsed.data;
  const time = parseDate(event.time, 'ISO');
  if (time === undefined) return fail('time must be an RFC 3339 time');
  const { source } = context;
  if (deletions.includes(type)) {
    return ok({ change: 'deletion', source, externalId: detail.id, deletedAt: time });
  }
  if (!upserts.includes(type) || detail.is_public === false) return ok(undefined);
  const occurredAt = detail.created_at ? parseDate(detail.created_at, 'ISO') : time;
  if (occurredAt === undefined) return fail('detail.created_at must be an RFC 3339 time');
  const tags = detail.tags ?? [];
  const { subdomain } = options;
  return upsertOf({
    source,
    externalId: detail.id,
    kind: context.kind ?? 'complaint',
    product: productOf(fieldOf(value, 'detail'), tags, context, options),
    title: detail.subject ?? undefined,
    text: detail.description ?? undefined,
    author: detail.requester_id ?? undefined,
    occurredAt,
    // The order of events is that of their times: they arrive in any.
    updatedAt: time,
    url:
      subdomain === undefined
        ? undefined
        : `https://${subdomain}.zendesk.com/agent/tickets/${encodeURIComponent(detail.id)}`,
    labels: tags,
  });
}
