import * as z from 'zod';
import type { FeedbackChange, Rating } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import type { Options } from './options.ts';
import { productOf } from './product-of.ts';

const text = z.string().default('');
/** Our template, which the trigger fills in. */
const answerSchema = z.object({
  schema: z.literal('zendesk-csat/v1', 'must be zendesk-csat/v1, as our template says'),
  ticket_id: z.union([z.string(), z.int()]).transform(String).pipe(z.string().trim().min(1).max(500)),
  subject: text,
  csat_rating: z.union([z.string(), z.number()]).transform(String).default(''),
  csat_comment: text,
  tags: text,
  updated_at: z.string(),
  requester_external_id: text,
  locale: text,
  url: text,
});

/** @returns undefined when there is neither an answer nor a comment yet */
export function changeOfAnswer(
  value: unknown,
  context: SourceContext,
  options: Options,
): Result<FeedbackChange | undefined> {
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const answer = parsed.data;
  const rating = ratingOf(answer.csat_rating, options);
  if (!rating.ok) return rating;
  if (rating.value === undefined && answer.csat_comment.trim() === '') return ok(undefined);
  const answeredAt = parseDate(answer.updated_at, 'ISO');
  if (answeredAt === undefined) return fail('updated_at must be an RFC 3339 time');
  const tags = answer.tags.split(/\s+/).filter((tag) => tag !== '');
  return upsertOf({
    source: context.source,
    // The ticket itself may be a complaint of the same source.
    externalId: `csat-${answer.ticket_id}`,
    kind: context.kind ?? 'survey',
    product: productOf(value, tags, context, options),
    rating: rating.value,
    title: answer.subject,
    text: answer.csat_comment,
    language: answer.locale,
    author: answer.requester_external_id,
    occurredAt: answeredAt,
    updatedAt: answeredAt,
    url: answer.url,
    labels: tags,
  });
}

/** `Good, I'm satisfied` and `Bad, I'm unsatisfied`, or 1 to 5 of the newer surveys. */
function ratingOf(answer: string, { answers }: Options): Result<Rating | undefined> {
  const given = answer.trim();
  if (/^[1-5]$/.test(given)) return ok({ value: Number(given), min: 1, max: 5 });
  const named = Object.entries(answers).find(([words]) => words.toLowerCase() === given.toLowerCase())?.[1];
  const word = named ?? /^(?:good|bad|offered|unoffered)\b/i.exec(given)?.[0]?.toLowerCase();
  if (given === '' || word === 'offered' || word === 'unoffered') return ok(undefined);
  if (word === undefined) {
    return fail('csat_rating must be Good, Bad, 1 to 5, or one of the answers in the options of the source');
  }
  return ok({ value: word === 'good' ? 1 : 0, min: 0, max: 1 });
}
