import { fail, ok, type Result } from '../../domain/result.ts';
import {
  sentAtOf,
  signedHeaders,
  signedPrefix,
  timeHeaders,
  verifyStandardWebhook,
} from '../auth/standard-webhooks.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import type { Source } from '../source.ts';
import { changeOfEvent } from './change-of-event.ts';
import { connect } from './connect.ts';

/** Our own inbound format, signed as the Standard Webhooks specification says. */
export const standardWebhooks = {
  id: 'standard-webhooks',
  name: 'Standard Webhooks',
  webhook: {
    connect,
    headers: timeHeaders,
    deliveryId: (request) => signedHeaders(request).id,
    signed: signedPrefix,
    authenticate: verifyStandardWebhook,
    parse(body, headers, context) {
      const json = parseJsonBody(body);
      if (!json.ok) return fail(`Cannot read the body: ${json.error}`);
      const events: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
      // An event without a date has that of its signature: a replay must not look newer than it is.
      const receivedAt = sentAtOf(headers) ?? context.receivedAt;
      return allOf(events.map((event, index) => changeOfEvent(event, index, { ...context, receivedAt })));
    },
  },
} as const satisfies Source;

/** All values, or the first failure. */
function allOf<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
