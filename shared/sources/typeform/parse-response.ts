import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parseBody } from '../formats/parse-body.ts';
import { parseDate } from '../formats/parse-date.ts';
import { productOf } from '../formats/product-of.ts';
import { NOTHING_SAID, ratingOnScale } from '../formats/rating-on-scale.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import { eventSchema, optionsSchema, type Answer, type Response } from './response-schema.ts';

export { optionsSchema };

/** What somebody began and did not send is none of our business. */
export const parseResponse = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, eventSchema, ({ event_type: type, form_response: response }) => {
    if (type === 'form_response_partial') return ok([]);
    const change = changeOfResponse(response, context);
    return change.ok ? ok([change.value]) : change;
  });

function changeOfResponse(response: Response, context: SourceContext): Result<FeedbackChange> {
  const { scales, texts } = optionsSchema.parse(context.options ?? {});
  const occurredAt = parseDate(response.submitted_at ?? context.receivedAt, 'ISO');
  if (occurredAt === undefined) return fail('form_response.submitted_at must be an RFC 3339 time');
  const answers = response.answers ?? [];
  const numbers = answers.flatMap(({ number, field }) =>
    number === undefined ? [] : [{ name: field.ref, isNps: field.type === 'nps', value: number }],
  );
  const rating = ratingOnScale(numbers, scales);
  if (!rating.ok) return fail(`answer to ${rating.error}`);
  const isFeedback = ({ field }: Answer): boolean => texts?.includes(field.ref) ?? field.type === 'long_text';
  const words = answers.flatMap((answer) => (isFeedback(answer) ? (answer.text?.trim() ?? []) : []));
  if (rating.value === undefined && words.every((text) => text === '')) {
    return fail(`form_response ${NOTHING_SAID}`);
  }
  return upsertOf({
    source: context.source,
    externalId: response.token,
    kind: context.kind ?? 'survey',
    product: productOf(response, context),
    rating: rating.value,
    text: words.join('\n\n'),
    language: response.hidden?.lang,
    author: answers.find(({ email }) => email)?.email,
    occurredAt,
    order: response.hidden?.order_id,
    labels: answers.flatMap(({ choice, choices }) => [...(choices?.labels ?? []), choice?.label ?? '']),
  });
}
