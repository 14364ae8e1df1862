import * as z from 'zod';
import type { FeedbackChange, Rating } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import type { ResponseEvent } from './event.ts';
import { optionsSchema, type Options } from './options.ts';

const answerSchema = z.object({
  text: z.string().nullish(),
  choice_id: z.string().nullish(),
  simple_text: z.string().nullish(),
});
const responseSchema = z.object({
  id: z.string(),
  date_created: z.string(),
  date_modified: z.string().nullish(),
  pages: z.array(
    z.object({
      questions: z.array(z.object({ id: z.string(), answers: z.array(answerSchema) })).default([]),
    }),
  ),
});
type Question = z.infer<typeof responseSchema>['pages'][number]['questions'][number];

/** Answers as `GET /v3/surveys/{survey}/responses/{response}/details?simple=true` gives them. */
export function changeOfResponse(
  resource: Uint8Array,
  event: ResponseEvent,
  context: SourceContext,
): Result<FeedbackChange> {
  const json = parseJsonBody(resource);
  if (!json.ok) return fail(`Cannot read the response: ${json.error}`);
  const parsed = responseSchema.safeParse(json.value);
  if (!parsed.success) return fail(`Cannot read the response: ${firstProblem(parsed.error)}`);
  const response = parsed.data;
  if (response.id !== event.response) return fail('Cannot read the response: id must be that of the call');
  const options = optionsSchema.parse(context.options);
  const questions = response.pages.flatMap((page) => page.questions);
  const rating = ratingOf(questions, options);
  if (!rating.ok) return fail(`Cannot read the response: ${rating.error}`);
  const occurredAt = parseDate(response.date_created, 'ISO');
  const updatedAt = parseDate(response.date_modified ?? response.date_created, 'ISO');
  if (occurredAt === undefined || updatedAt === undefined) {
    return fail('Cannot read the response: date_created and date_modified must be RFC 3339 times');
  }
  const { productField, product, source } = context;
  const named = productField === undefined ? undefined : fieldOf(json.value, productField);
  const change = upsertOf({
    source,
    externalId: event.response,
    kind: context.kind ?? 'survey',
    product:
      (typeof named === 'string' ? named.trim() : '') ||
      (options.products[event.survey] ?? product ?? source),
    rating: rating.value,
    text: wordsOf(questions, options),
    occurredAt,
    updatedAt,
  });
  return change.ok ? change : fail(`Cannot read the response: ${change.error}`);
}

function ratingOf(questions: readonly Question[], { rating }: Options): Result<Rating | undefined> {
  const answer = questions.find(({ id }) => id === rating?.question)?.answers[0];
  if (rating === undefined || answer === undefined) return ok(undefined);
  const worth = Object.entries(rating.choices).find(([choice]) => choice === answer.choice_id)?.[1];
  const parsed = parseRating(String(worth ?? answer.simple_text ?? answer.text ?? ''), rating);
  return parsed.ok
    ? parsed
    : fail(
        `the question ${rating.question}: ${parsed.error}; choices in the options say what an answer is worth`,
      );
}

const wordsOf = (questions: readonly Question[], { text }: Options): string =>
  questions
    .filter(({ id }) => text === undefined || text.includes(id))
    .flatMap(({ answers }) => answers.flatMap((answer) => answer.text?.trim() || []))
    .join('\n');
