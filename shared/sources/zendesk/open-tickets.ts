import { fail, ok, type Result } from '../../domain/result.ts';
import { columnList } from '../formats/find-columns.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { openJsonl } from '../formats/jsonl.ts';
import { parsedRows } from '../formats/parsed-rows.ts';
import type { ExportRows, SourceContext } from '../source.ts';
import { changeOfTicket } from './change-of-ticket.ts';
import { optionsSchema } from './options.ts';

/** Fields that a ticket is known by; the values of other fields are read as they stand. */
const known = ['id', 'subject', 'description', 'created_at'];
export const ticketColumns = {
  aliases: Object.fromEntries(known.map((field) => [field, [field]])),
  required: known,
};
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
      const fields = [...read, ...(context.productField === undefined ? [] : [context.productField])];
      const ticket = Object.fromEntries(fields.map((field) => [field, record.value(field)]));
      const change = changeOfTicket(ticket, context, options.data);
      return change.ok ? ok({ change: change.value }) : change;
    }),
  );
}
