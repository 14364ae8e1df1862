import * as z from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonBody } from '../formats/parse-json.ts';

const id = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,20}$/, 'must be a number'));
const eventSchema = z.object({
  event_type: z.string(),
  object_id: id,
  event_datetime: z.string(),
  resources: z.object({ survey_id: id }),
});

export interface ResponseEvent {
  readonly type: string;
  readonly response: string;
  readonly survey: string;
  readonly at: string;
}

/** What a call says: that something happened to a response. */
export function readEvent(body: Uint8Array): Result<ResponseEvent> {
  const json = parseJsonBody(body);
  if (!json.ok) return fail(`Cannot read the body: ${json.error}`);
  const parsed = eventSchema.safeParse(json.value);
  if (!parsed.success) return fail(`Cannot read the body: ${firstProblem(parsed.error)}`);
  const { event_type: type, object_id: response, resources, event_datetime } = parsed.data;
  const at = parseDate(event_datetime, 'ISO');
  if (at === undefined) return fail('Cannot read the body: event_datetime must be an RFC 3339 time');
  return ok({ type, response, survey: resources.survey_id, at });
}
