import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import type { Options } from './options.ts';
import { productOf } from './product-of.ts';

const text = z.string().nullish();
const id = z.union([z.string(), z.int()]).transform(String);
const ticketSchema = z.object({
  id: id.pipe(z.string().min(1).max(512)),
  subject: text,
  description: text,
  status: text,
  created_at: z.string(),
  updated_at: text,
  is_public: z.boolean().nullish(),
  requester_id: id.nullish(),
  tags: z.array(z.string()).nullish(),
  satisfaction_rating: z.object({ score: text }).nullish(),
});

/** One ticket is one complaint, in the words that opened it, as it is for the webhook. */
export function changeOfTicket(
  value: unknown,
  context: SourceContext,
  options: Options,
): Result<FeedbackChange> {
  const parsed = ticketSchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const ticket = parsed.data;
  const occurredAt = parseDate(ticket.created_at, 'ISO');
  if (occurredAt === undefined) return fail('created_at must be an RFC 3339 time');
  const updatedAt = parseDate(ticket.updated_at ?? '', 'ISO');
  const { source } = context;
  if (ticket.status === 'deleted') {
    return ok({ change: 'deletion', source, externalId: ticket.id, deletedAt: updatedAt ?? occurredAt });
  }
  if (ticket.is_public === false) return fail('left out, because no customer sees it: is_public is false');
  const tags = ticket.tags ?? [];
  const score = ticket.satisfaction_rating?.score;
  const { subdomain } = options;
  return upsertOf({
    source,
    externalId: ticket.id,
    kind: context.kind ?? 'complaint',
    product: productOf(value, tags, context, options),
    // Offered and not answered is no rating.
    rating:
      score === 'good' || score === 'bad' ? { value: score === 'good' ? 1 : 0, min: 0, max: 1 } : undefined,
    title: ticket.subject ?? undefined,
    text: ticket.description ?? undefined,
    author: ticket.requester_id ?? undefined,
    occurredAt,
    updatedAt,
    url:
      subdomain === undefined
        ? undefined
        : `https://${subdomain}.zendesk.com/agent/tickets/${encodeURIComponent(ticket.id)}`,
    labels: tags,
  });
}
