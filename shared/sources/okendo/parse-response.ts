import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { optionalText, optionalValue } from '../formats/optional-fields.ts';
import { parseBody } from '../formats/parse-body.ts';
import { parseDate } from '../formats/parse-date.ts';
import { productOf } from '../formats/product-of.ts';
import { NOTHING_SAID, ratingOnScale, scalesSchema } from '../formats/rating-on-scale.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

export const optionsSchema = z.strictObject({
  /** Scales of rating questions by their `id`; that of NPS is known. */
  scales: scalesSchema.default({}),
});

const responseSchema = z.looseObject({
  surveyResponseId: z.string().trim().min(1),
  dateCreated: optionalText,
  channel: optionalText,
  customer: z.object({ customerId: optionalValue, email: optionalText }).nullish(),
  order: z.object({ remoteOrderId: optionalValue }).nullish(),
  answeredQuestions: z.array(z.object({ id: z.string(), type: z.string(), answer: z.unknown().optional() })),
});
type Response = z.infer<typeof responseSchema>;

const eventSchema = z.object({
  resourceType: z.literal('survey_response', 'must be survey_response: reviews of Okendo come as its export'),
  resource: responseSchema,
});

export const parseResponse = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, eventSchema, ({ resource }) => {
    const change = changeOfResponse(resource, context);
    return change.ok ? ok([change.value]) : change;
  });

function changeOfResponse(response: Response, context: SourceContext): Result<FeedbackChange> {
  const occurredAt = parseDate(response.dateCreated ?? context.receivedAt, 'ISO');
  if (occurredAt === undefined) return fail('resource.dateCreated must be an RFC 3339 time');
  const answers = response.answeredQuestions.flatMap(({ id, type, answer }) =>
    typeof answer === 'string' || typeof answer === 'number'
      ? [{ name: id, type, isNps: type === 'nps', value: String(answer) }]
      : [],
  );
  const rating = ratingOnScale(answers, optionsSchema.parse(context.options ?? {}).scales);
  if (!rating.ok) return fail(`answer to ${rating.error}`);
  const words = answers.flatMap(({ type, value }) => (type === 'long_text' ? value.trim() : []));
  if (rating.value === undefined && words.every((text) => text === ''))
    return fail(`resource ${NOTHING_SAID}`);
  return upsertOf({
    source: context.source,
    externalId: response.surveyResponseId,
    kind: context.kind ?? 'survey',
    product: productOf(response, context),
    rating: rating.value,
    text: words.join('\n\n'),
    author: response.customer?.customerId || response.customer?.email,
    occurredAt,
    order: response.order?.remoteOrderId,
    labels: [response.channel ?? ''],
  });
}
