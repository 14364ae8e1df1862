import { createHash } from 'node:crypto';
import { changesOf, readerOf, type Delivery } from '../../../functions/score/read-delivery.ts';
import { createQuarantine } from '../../../shared/adapters/dynamo/quarantine.ts';
import { createQuarantineReleaser } from '../../../shared/adapters/dynamo/release-quarantined.ts';
import { createObjectStore } from '../../../shared/adapters/s3/object-store.ts';
import { createQueue } from '../../../shared/adapters/sqs/queue.ts';
import type { QualityConfig } from '../../../shared/config/quality-config.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import type { Quarantined } from '../../../shared/domain/quarantine.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { bytesOf } from '../../../shared/runtime/bytes-of.ts';
import type { OpenData } from '../open-data.ts';
import { namesOf } from '../provision.ts';

const MOST = 1_000;

export interface Quarantine {
  /** Latest first. */
  readonly list: () => Promise<readonly Quarantined[]>;
  /** The redacted body that was kept; undefined when there is none. */
  readonly body: (item: Quarantined) => Promise<string | undefined>;
  /**
   * Sends the kept body through the queue again and takes it off the list.
   * @returns why it would fail again
   */
  readonly replay: (item: Quarantined) => Promise<Result<Quarantined>>;
}

/** Deliveries of a stack that could not be read. */
export function openQuarantine(
  { dynamo, sqs, s3 }: OpenData['clients'],
  environment: OpenData['environment'],
  config: () => Promise<QualityConfig>,
): Quarantine {
  const { TABLE_NAME, BUCKET_NAME, FEEDBACK_QUEUE_URL } = namesOf(environment);
  const table = createQuarantine(dynamo, TABLE_NAME);
  const objects = createObjectStore(s3, BUCKET_NAME);
  const body: Quarantine['body'] = async ({ key }) => {
    const object = key === '' ? undefined : await objects.open(key);
    return object && (await bytesOf(object.body)).toString();
  };
  return {
    list: () => table.quarantined(MOST),
    body,
    async replay(item) {
      const kept = await body(item);
      if (kept === undefined) return fail('its body was not kept; have its sender repeat the call');
      const bytes = Buffer.from(kept);
      const copy = `bodies/replay-${createHash('sha256').update(item.id).digest('hex')}`;
      const delivery = deliveryOf(item, copy, bytes);
      const readable = mustBeReadable(delivery, bytes, await config());
      if (!readable.ok) return readable;
      // A copy: whoever reads a body removes it.
      await objects.put(copy, bytes);
      await createQueue(sqs, FEEDBACK_QUEUE_URL).send(delivery);
      await createQuarantineReleaser(dynamo, TABLE_NAME).release(item);
      return ok(item);
    },
  };
}

function deliveryOf(
  { id, source, receivedAt, headers = {} }: Quarantined,
  key: string,
  bytes: Uint8Array,
): Delivery {
  const deliveryId = id.slice(source.length + 1);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    message: 'delivery',
    source,
    deliveryId,
    receivedAt,
    headers,
    body: { at: 'bucket', key, sha256 },
  };
}

const externalIdOf = (change: FeedbackChange): string =>
  change.change === 'upsert' ? change.feedback.externalId : change.externalId;

/** What the redactor leaves of an id that looks like a number of a person. */
const redactedPart = /\[[a-z ]+\]/;

function mustBeReadable(delivery: Delivery, bytes: Uint8Array, config: QualityConfig): Result<void> {
  const reader = readerOf(delivery, config);
  if (!reader.ok) return reader;
  const address = reader.value.webhook.resource?.addressOf(bytes, reader.value.context);
  if (address?.ok === false) return address;
  // What the vendor has is known when the worker asks it again.
  if (address?.value !== undefined) return ok(undefined);
  const changes = changesOf(reader.value, delivery, bytes, { fetched: 'nothing' });
  if (!changes.ok) return changes;
  if (changes.value.some((change) => redactedPart.test(externalIdOf(change)))) {
    return fail(
      'an id in it was redacted, so that it would not be found again; have its sender repeat the call',
    );
  }
  return ok(undefined);
}
