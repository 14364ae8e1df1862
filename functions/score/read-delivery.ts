import { createHash } from 'node:crypto';
import * as z from 'zod';
import { feedbackChangeSchema, type FeedbackChange } from '../../shared/domain/feedback.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { ObjectStore } from '../../shared/ports/infrastructure.ts';
import { bytesOf } from '../../shared/runtime/bytes-of.ts';
import { acceptanceFor } from '../../shared/sources/accept-change.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import type { Source, SourceContext, WebhookSource } from '../../shared/sources/source.ts';
import type { Fetched } from './fetch-resource.ts';

export type Delivery = Extract<QueueMessage, { message: 'delivery' }>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The raw body, from the message or from the bucket.
 * @returns a failure when the object is not the one that was accepted, or is gone: it was there before the message was
 */
export async function bodyOf({ body }: Delivery, objects: ObjectStore): Promise<Result<Uint8Array>> {
  if (body.at === 'inline') return ok(Buffer.from(body.base64, 'base64'));
  const object = await objects.open(body.key);
  if (!object) {
    return fail(
      'Cannot read the body: it must be in the bucket, which is also so when it was stored and comes once more',
    );
  }
  const bytes = await bytesOf(object.body);
  return sha256(bytes) === body.sha256
    ? ok(bytes)
    : fail('Cannot read the body: it must be the one that was accepted, got other bytes');
}

export const PLUGIN_FAILED = 'Cannot read the body: the plug-in of the source failed on it';

const changesSchema = z.array(feedbackChangeSchema);

export interface Reader {
  readonly webhook: WebhookSource;
  readonly context: SourceContext;
}

/** Who reads the delivery, and for which configured source. */
export function readerOf(
  { source, receivedAt }: Pick<Delivery, 'source' | 'receivedAt'>,
  config: QualityConfig,
): Result<Reader> {
  const settings = config.sources.find(({ id }) => id === source);
  const plugin: Source | undefined =
    settings && isSourceType(settings.type) ? sources[settings.type] : undefined;
  if (!settings || !plugin?.webhook) {
    return fail(`Cannot read the body: ${source} must be configured as a source with webhooks`);
  }
  const { product, productField, kind, language, mapping, options } = settings;
  const context = { source, product, productField, kind, language, mapping, options, receivedAt };
  return ok({ webhook: plugin.webhook, context });
}

/** Authentic bytes, and what the vendor said to them, to changes. A failure is for a person: it sends the delivery to quarantine. */
export function changesOf(
  { webhook, context }: Reader,
  { headers }: Pick<Delivery, 'headers'>,
  bytes: Uint8Array,
  fetched: Exclude<Fetched, { fetched: 'later' }>,
): Result<readonly FeedbackChange[]> {
  const { resource } = webhook;
  const parsed =
    resource === undefined || fetched.fetched === 'nothing'
      ? webhook.parse(bytes, headers, context)
      : fetched.fetched === 'gone'
        ? resource.gone(bytes, context)
        : resource.parse(fetched.body, bytes, context);
  if (!parsed.ok) return parsed;
  const checked = changesSchema.safeParse(parsed.value);
  if (!checked.success) return fail('Cannot read the body: a feedback in it breaks the contract');
  const accepted: FeedbackChange[] = [];
  const accept = acceptanceFor(context);
  for (const change of checked.data) {
    const one = accept(change);
    if (!one.ok) return fail(`Cannot accept the feedback: ${one.error}`);
    accepted.push(one.value);
  }
  return ok(accepted);
}
