import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import type { SourceContext, WebhookRequest } from '../source.ts';
import { changeOfAnswer } from './change-of-answer.ts';
import { changeOfEvent } from './change-of-event.ts';
import { optionsSchema } from './options.ts';

/** An event of a ticket, or a trigger with our template as JSON or form. */
export function parseCall(
  body: Uint8Array,
  headers: WebhookRequest['headers'],
  context: SourceContext,
): Result<readonly FeedbackChange[]> {
  const read = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    ? ok(Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))))
    : parseJsonBody(body);
  if (!read.ok) {
    return fail(
      `Cannot read the body: ${read.error}; a trigger whose placeholders hold quotes or line breaks must send its fields as a form`,
    );
  }
  const options = optionsSchema.parse(context.options);
  const type = fieldOf(read.value, 'type');
  const change =
    typeof type === 'string' && type.startsWith('zen:event-type:')
      ? changeOfEvent(read.value, context, options)
      : changeOfAnswer(read.value, context, options);
  if (!change.ok) return fail(`Cannot read the body: ${change.error}`);
  return ok(change.value === undefined ? [] : [change.value]);
}
