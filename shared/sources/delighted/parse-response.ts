import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldText } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { optionalText, optionalValue } from '../formats/optional-fields.ts';
import { parseBody } from '../formats/parse-body.ts';
import { instantOfSeconds } from '../formats/parse-date.ts';
import { productOf } from '../formats/product-of.ts';
import { NOTHING_SAID, ratingOnScale, scalesSchema } from '../formats/rating-on-scale.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

export const optionsSchema = z.strictObject({
  /** Scales by `survey_type`; that of `nps` is known. */
  scales: scalesSchema.default({}),
});

const responseSchema = z.looseObject({
  id: z.union([z.int(), z.string().trim().min(1)]).transform(String),
  person: z.object({ id: optionalValue }).nullish(),
  survey_type: z.string(),
  score: optionalValue,
  comment: optionalText,
  permalink: optionalText,
  created_at: optionalValue,
  updated_at: optionalValue,
  tags: z.array(z.string()).nullish(),
});

const eventSchema = z.object({
  event_type: z.enum(
    ['survey_response.created', 'survey_response.updated', 'unsubscribe.created'],
    'must be survey_response.created, survey_response.updated or unsubscribe.created',
  ),
  event_data: z.unknown(),
});

/** The score comes first and the comment later, as an update: the newest `updated_at` wins, in whatever order they arrive. */
export const parseResponse = (body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> =>
  parseBody(body, eventSchema, ({ event_type: type, event_data: data }) => {
    if (type === 'unsubscribe.created') return ok([]);
    const response = responseSchema.safeParse(data);
    if (!response.success) return fail(`event_data.${firstProblem(response.error)}`);
    const change = changeOfResponse(response.data, context);
    return change.ok ? ok([change.value]) : change;
  });

function changeOfResponse(
  response: z.infer<typeof responseSchema>,
  context: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = instantOfSeconds(response.created_at, context.receivedAt);
  const updatedAt = instantOfSeconds(response.updated_at, occurredAt);
  if (occurredAt === undefined || updatedAt === undefined) {
    return fail('event_data.created_at and event_data.updated_at must be seconds since 1970');
  }
  const { survey_type: name, score = '', comment = '' } = response;
  const answers = [{ name, isNps: name === 'nps', value: score }];
  const rating = ratingOnScale(answers, optionsSchema.parse(context.options ?? {}).scales);
  if (!rating.ok) return fail(`event_data.score of ${rating.error}`);
  if (rating.value === undefined && comment.trim() === '') return fail(`event_data ${NOTHING_SAID}`);
  return upsertOf({
    source: context.source,
    externalId: response.id,
    kind: context.kind ?? 'survey',
    product: productOf(response, context),
    rating: rating.value,
    text: comment,
    language: fieldText(response, 'person_properties.locale'),
    author: response.person?.id,
    occurredAt,
    updatedAt: updatedAt > occurredAt ? updatedAt : undefined,
    url: response.permalink,
    order: fieldText(response, 'person_properties.order_id'),
    labels: [...(response.tags ?? []), name],
  });
}
