import * as z from 'zod';
import type { FeedbackChange, Rating } from '../../domain/feedback.ts';
import { ok, type Result } from '../../domain/result.ts';
import { optionalText, optionalValue } from '../formats/optional-fields.ts';
import { parseBody } from '../formats/parse-body.ts';
import { plainText } from '../formats/plain-text.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

export const optionsSchema = z.strictObject({
  /** Answers of the satisfaction survey from the worst to the best: their places are the rating. */
  satisfaction: z.array(z.string().trim().min(1)).min(2).max(11).optional(),
});

const bodySchema = z.object({
  freshdesk_webhook: z.looseObject({
    ticket_id: z.union([z.int(), z.string().trim().min(1)]).transform(String),
    ticket_subject: optionalText,
    ticket_description: optionalText,
    ticket_url: optionalText,
    ticket_type: optionalText,
    ticket_tags: optionalText,
    ticket_satisfaction_survey: optionalText,
    triggered_event: optionalText,
    ticket_requester_id: optionalValue,
  }),
});

/** The layout of the body is that of our template in docs/configuration.md. A ticket is as old as its first arrival. */
export const parseTicket = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, bodySchema, ({ freshdesk_webhook: ticket }) => {
    const { source, receivedAt, kind } = context;
    if (/ticket_action:deleted/i.test(ticket.triggered_event ?? '')) {
      return ok([{ change: 'deletion', source, externalId: ticket.ticket_id, deletedAt: receivedAt }]);
    }
    const answer = ticket.ticket_satisfaction_survey?.trim() ?? '';
    const change = upsertOf({
      source,
      externalId: ticket.ticket_id,
      kind: kind ?? 'complaint',
      product: productOf(ticket, context),
      rating: ratingOf(answer, optionsSchema.parse(context.options ?? {}).satisfaction),
      title: plainText(ticket.ticket_subject ?? ''),
      text: plainText(ticket.ticket_description ?? ''),
      author: ticket.ticket_requester_id,
      occurredAt: receivedAt,
      url: ticket.ticket_url,
      labels: [...(ticket.ticket_tags ?? '').split(','), ticket.ticket_type ?? '', answer],
    });
    return change.ok ? ok([change.value]) : change;
  });

/** A word that the settings do not name, like that of a survey that nobody answered yet, is no rating. */
function ratingOf(answer: string, words: readonly string[] = []): Rating | undefined {
  const place = words.findIndex((word) => word.toLowerCase() === answer.toLowerCase());
  return place < 0 ? undefined : { value: place + 1, min: 1, max: words.length };
}
