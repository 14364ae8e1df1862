import type * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { firstProblem } from './first-problem.ts';
import { parseJsonBody } from './parse-json.ts';

/** Body of a call as JSON of a known shape, read by `changesOf`. An error says where and what must hold, never the value. */
export function parseBody<T>(
  body: Uint8Array,
  schema: z.ZodType<T>,
  changesOf: (event: T) => Result<readonly FeedbackChange[]>,
): Result<readonly FeedbackChange[]> {
  const event = shapedBody(body, schema);
  const changes = event.ok ? changesOf(event.value) : event;
  return changes.ok ? changes : fail(`Cannot read the body: ${changes.error}`);
}

function shapedBody<T>(body: Uint8Array, schema: z.ZodType<T>): Result<T> {
  const json = parseJsonBody(body);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? { ok: true, value: parsed.data } : fail(firstProblem(parsed.error));
}
