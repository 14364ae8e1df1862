import * as z from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseJsonBody } from '../formats/parse-json.ts';

const pushSchema = z.object({
  message: z.object({
    data: z.string().default(''),
    attributes: z.record(z.string(), z.string()).nullish(),
  }),
});
/** Senders spell the field of the name in at least four ways, so that only the name itself is looked for. */
const NAME = /accounts\/[\w-]{1,64}\/locations\/[\w-]{1,64}\/reviews\/[\w-]{1,256}/;

/** Full name of the review that a Pub/Sub push is about; undefined for a test notification. */
export function readNotice(body: Uint8Array): Result<string | undefined> {
  const json = parseJsonBody(body);
  if (!json.ok) return fail(`Cannot read the body: ${json.error}`);
  const push = pushSchema.safeParse(json.value);
  if (!push.success) return fail(`Cannot read the body: ${firstProblem(push.error)}`);
  const { data, attributes } = push.data.message;
  const text = `${Buffer.from(data, 'base64').toString()} ${JSON.stringify(attributes ?? {})}`;
  if (text.includes('TEST_REVIEW_ID')) return ok(undefined);
  const name = NAME.exec(text)?.[0];
  return name === undefined ? fail('Cannot read the body: its message must name a review') : ok(name);
}
