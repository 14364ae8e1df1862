import type { FeedbackChange } from '../../shared/domain/feedback.ts';
import type { Received } from '../../shared/domain/received.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Limit } from '../../shared/runtime/limit.ts';
import type { Work } from './batch-work.ts';
import { fetchResource, type Fetched } from './fetch-resource.ts';
import { keepUnreadable } from './keep-unreadable.ts';
import { bodyOf, changesOf, PLUGIN_FAILED, readerOf, type Delivery } from './read-delivery.ts';
import type { ScorePorts } from './score-ports.ts';
import { storeArrived } from './store-arrived.ts';

const LONGEST_WAIT_MS = 86_400_000;

/** One webhook call. @throws Error when it has to come again */
export async function workOnDelivery(
  ports: ScorePorts,
  message: Delivery,
  limit: Limit,
  work: Work,
): Promise<void> {
  const { body, source, deliveryId, receivedAt } = message;
  const became = await becomesOf(ports, message, limit, work);
  // It is in the queue again.
  if (became === undefined) return;
  work.finish = async () => {
    await ports.received.recordReceived({ id: deliveryId, source, receivedAt, via: 'webhook', ...became });
    // The raw body: what became of it is stored.
    if (body.at === 'bucket') await ports.objects.remove(body.key);
  };
}

/** @returns what became of the feedback in the delivery, or why it could not be read; undefined: it comes later */
async function becomesOf(
  ports: ScorePorts,
  message: Delivery,
  limit: Limit,
  work: Work,
): Promise<Pick<Received, 'counts' | 'reason'> | undefined> {
  const bytes = await bodyOf(message, ports.objects);
  if (!bytes.ok) {
    await quarantine(ports, message, bytes.error, '');
    return { reason: bytes.error };
  }
  const read = await readDelivery(ports, message, bytes.value);
  if (read === 'later') return undefined;
  if (!read.ok) {
    const key = await keepUnreadable(ports.objects, bytes.value);
    work.heard.push({ source: message.source, lastReceivedAt: message.receivedAt });
    await quarantine(ports, message, read.error, key);
    return { reason: read.error };
  }
  const delivery = `${message.source}/${message.deliveryId}`;
  return { counts: await storeArrived(ports, { ...message, delivery, changes: read.value }, limit, work) };
}

/** @returns the changes, or why there are none */
async function readDelivery(
  ports: ScorePorts,
  message: Delivery,
  bytes: Uint8Array,
): Promise<Result<readonly FeedbackChange[]> | 'later'> {
  const reader = readerOf(message, ports.config());
  if (!reader.ok) return reader;
  const { webhook, context } = reader.value;
  const fetched: Result<Fetched> = webhook.resource
    ? await fetchResource(ports, webhook.resource, bytes, context)
    : ok({ fetched: 'nothing' });
  if (!fetched.ok) return fetched;
  if (fetched.value.fetched === 'later') return comeLater(ports, message, fetched.value.seconds);
  try {
    return changesOf(reader.value, message, bytes, fetched.value);
  } catch (error) {
    // Reading is pure: it would fail the same way each time. The delivery is kept and seen by a person.
    ports.log.error('plug-in failed', { source: message.source, error });
    return fail(PLUGIN_FAILED);
  }
}

/** A rate limit is no failure of the message: it goes to the end of the queue. */
async function comeLater(
  { queue, clock }: ScorePorts,
  message: Delivery,
  delaySeconds: number,
): Promise<Result<never> | 'later'> {
  if (Date.parse(clock.now()) - Date.parse(message.receivedAt) > LONGEST_WAIT_MS) {
    return fail('Cannot ask the vendor: it must answer within a day, got "too many requests" all the time');
  }
  await queue.send(message, { delaySeconds });
  return 'later';
}

async function quarantine(
  { quarantine, log }: ScorePorts,
  { source, deliveryId, receivedAt, headers }: Delivery,
  reason: string,
  key: string,
): Promise<void> {
  await quarantine.quarantine({ id: `${source}/${deliveryId}`, source, receivedAt, reason, key, headers });
  log.warn('quarantined', { source, count: 1 });
}
