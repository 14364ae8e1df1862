import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { FileRecord } from '../formats/file-row.ts';
import { columnList } from '../formats/find-columns.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { openJsonl } from '../formats/jsonl.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parsedRows } from '../formats/parsed-rows.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { ExportRows, SourceContext } from '../source.ts';
import { optionsSchema, type Options } from './options.ts';
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

/** Fields that a ticket is known by; the values of other fields are read as they stand. */
const known = ['id', 'subject', 'description', 'created_at'];
const read = [...known, 'status', 'updated_at', 'is_public', 'requester_id', 'tags', 'satisfaction_rating'];

/** The ticket export: one ticket per line, or one list of tickets. */
export async function openTickets(
  bytes: AsyncIterable<Uint8Array>,
  context: SourceContext,
): Promise<Result<ExportRows>> {
  const file = await openJsonl(bytes);
  if (!file.ok) return file;
  const missing = known.filter((field) => !file.value.columns.includes(field));
  if (missing.length > 0) {
    return fail(
      `Cannot read the Zendesk tickets: must have the fields ${missing.join(', ')}, got ${columnList(file.value)}`,
    );
  }
  const options = optionsSchema.safeParse(context.options ?? {});
  if (!options.success) return fail(`Cannot read the options of the source: ${firstProblem(options.error)}`);
  return ok(
    parsedRows(file.value, context, (record) => {
      const change = changeOfTicket(record, context, options.data);
      return change.ok ? ok({ change: change.value }) : change;
    }),
  );
}

/** One ticket is one complaint, in the words that opened it, as it is for the webhook. */
function changeOfTicket(
  record: FileRecord,
  context: SourceContext,
  options: Options,
): Result<FeedbackChange> {
  const fields = [...read, ...(context.productField === undefined ? [] : [context.productField])];
  const value = Object.fromEntries(fields.map((field) => [field, record.value(field)]));
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
