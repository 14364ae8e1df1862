import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok } from '../../domain/result.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { fieldOf } from '../formats/field-of.ts';
import { parseJsonPage } from '../formats/parse-json.ts';
import type { PullSource } from '../source.ts';
import { changeOfTicket } from './change-of-ticket.ts';
import { optionsSchema, pullOptionsSchema } from './options.ts';

/** Of a thousand, tickets with long texts make pages of many megabytes. */
const PAGE_SIZE = 100;
const DAY_SECONDS = 86_400;

const checkpointSchema = z.strictObject({ cursor: z.string().min(1) });
const pageSchema = z.object({
  tickets: z.array(z.unknown()),
  after_cursor: z.string().nullable(),
  end_of_stream: z.boolean(),
});

/** Incremental export of tickets by cursor: a ticket comes again with each change, a deleted one as a tombstone. */
export const pull: PullSource = {
  options: pullOptionsSchema,
  callsPerMinute: 10,
  credentials: {
    secretName: (options) => pullOptionsSchema.parse(options).credentials,
    headersFor: (secret) =>
      ok({
        authorization: secret.includes(':')
          ? `Basic ${Buffer.from(secret).toString('base64')}`
          : `Bearer ${secret}`,
      }),
  },
  addressOf(checkpoint, { options, receivedAt }) {
    const { subdomain, baseUrl, firstDays } = optionsSchema.parse(options);
    const url = new URL(
      '/api/v2/incremental/tickets/cursor.json',
      baseUrl ?? `https://${subdomain ?? ''}.zendesk.com`,
    );
    const known = checkpointSchema.safeParse(checkpoint).data;
    if (known) url.searchParams.set('cursor', known.cursor);
    else {
      const seconds = Math.floor(Date.parse(receivedAt) / 1_000) - firstDays * DAY_SECONDS;
      url.searchParams.set('start_time', String(seconds));
    }
    url.searchParams.set('per_page', String(PAGE_SIZE));
    return url.href;
  },
  read(body, checkpoint, context) {
    const json = parseJsonPage(body);
    if (!json.ok) return json;
    const parsed = pageSchema.safeParse(json.value);
    if (!parsed.success) return fail(firstProblem(parsed.error));
    const { tickets, after_cursor: cursor, end_of_stream: isEnd } = parsed.data;
    const options = optionsSchema.parse(context.options);
    const changes: FeedbackChange[] = [];
    const rejected: string[] = [];
    for (const ticket of tickets) {
      // What no customer sees is none of theirs.
      if (fieldOf(ticket, 'is_public') === false && fieldOf(ticket, 'status') !== 'deleted') continue;
      const change = changeOfTicket(ticket, context, options);
      if (change.ok) changes.push(change.value);
      else rejected.push(change.error);
    }
    if (cursor === null && !isEnd) return fail('after_cursor must be there before the end of the stream');
    return ok({
      changes,
      rejected,
      checkpoint: cursor === null ? checkpoint : { cursor },
      more: !isEnd,
    });
  },
};
