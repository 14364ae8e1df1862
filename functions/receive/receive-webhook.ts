import { createHash, randomUUID } from 'node:crypto';
import type { QualityConfig, SourceSettings } from '../../shared/config/quality-config.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import type { Clock, ObjectStore, Queue, SecretReader } from '../../shared/ports/infrastructure.ts';
import type { KeySetReader } from '../../shared/ports/key-set-reader.ts';
import { bodyBytes, queryOf, type HttpAnswer, type HttpEvent } from '../../shared/runtime/http-event.ts';
import type { Logger } from '../../shared/runtime/logger.ts';
import { problem } from '../../shared/runtime/problem.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import type { Source, WebhookRequest, WebhookSource } from '../../shared/sources/source.ts';
import { callOf, type RecentCalls } from './recent-calls.ts';

export interface ReceivePorts {
  readonly queue: Queue;
  readonly objects: Pick<ObjectStore, 'put'>;
  readonly secrets: SecretReader;
  readonly keySets: KeySetReader;
  readonly clock: Clock;
  readonly log: Logger;
  readonly recent: RecentCalls;
  config(): QualityConfig;
}

const MAX_BODY_BYTES = 1_048_576;
/** A larger body lies in the bucket: base64 and the envelope keep the message below 256 kB. */
const MAX_INLINE_BYTES = 180_000;
const MAX_ID_LENGTH = 200;
const RETRY_AFTER_SECONDS = '30';
const hookPath = /^\/v1\/hooks\/([^/]+)\/?$/;

/**
 * Takes a webhook call: size, source, signature over the raw bytes, queue, 202. Nothing is parsed, and nothing is
 * stored for a call that is not authentic; 202 is said only when the queue has it.
 */
export async function receiveWebhook(ports: ReceivePorts, event: HttpEvent): Promise<HttpAnswer> {
  const sourceId = hookPath.exec(event.rawPath)?.[1];
  if (sourceId === undefined) return problem(404);
  const { method } = event.requestContext.http;
  // Some senders look whether the address answers before they send.
  if (method === 'GET' || method === 'HEAD') return { statusCode: 200, headers: {}, body: '' };
  if (method !== 'POST') return problem(405, 'Webhooks are sent with POST', { allow: 'GET, HEAD, POST' });
  const body = bodyBytes(event);
  if (body.byteLength > MAX_BODY_BYTES) return problem(413, 'The body must have at most 1 MB');
  const found = webhookOf(ports.config(), sourceId);
  if (!found) return problem(404, 'There is no source with webhooks at this address');
  const request = { headers: event.headers, query: queryOf(event), body };
  return acceptCall(ports, found, request);
}

interface Found {
  readonly settings: SourceSettings;
  readonly webhook: WebhookSource;
}

function webhookOf(config: QualityConfig, sourceId: string): Found | undefined {
  const settings = config.sources.find(({ id }) => id === sourceId);
  if (!settings || !isSourceType(settings.type)) return undefined;
  const plugin: Source = sources[settings.type];
  return plugin.webhook && { settings, webhook: plugin.webhook };
}

async function acceptCall(
  ports: ReceivePorts,
  { settings, webhook }: Found,
  request: WebhookRequest,
): Promise<HttpAnswer> {
  const { log, clock } = ports;
  const receivedAt = clock.now();
  const fields = { source: settings.id };
  try {
    const known = await knownSecrets(ports, settings, webhook);
    const authentic = webhook.authenticate(request, known, receivedAt, settings.options);
    if (!authentic.ok) {
      // The log says why, the answer does not: it would tell a forger what to try next.
      log.warn('refused', { ...fields, status: 401, outcome: authentic.error });
      return problem(401, 'The call must be signed with the secret of this source, and recent');
    }
    const deliveryId = (webhook.deliveryId(request) ?? sha256(request.body)).slice(0, MAX_ID_LENGTH);
    const signed = webhook.signed?.(request);
    const thisCall = signed === undefined ? undefined : callOf(settings.id, signed, request.body);
    const now = Date.parse(receivedAt);
    if (thisCall !== undefined && ports.recent.has(thisCall, now)) {
      log.info('accepted before', { ...fields, status: 202 });
      return accepted(deliveryId);
    }
    await ports.queue.send({
      message: 'delivery',
      source: settings.id,
      deliveryId,
      receivedAt,
      headers: pick(request.headers, webhook.headers),
      body: await placeBody(ports.objects, request.body),
    } satisfies QueueMessage);
    if (thisCall !== undefined) ports.recent.add(thisCall, now);
    log.info('accepted', { ...fields, status: 202 });
    return accepted(deliveryId);
  } catch (error) {
    log.error('not accepted', { ...fields, status: 503, error });
    return problem(503, 'Please send it again later', { 'retry-after': RETRY_AFTER_SECONDS });
  }
}

async function knownSecrets(
  { secrets, keySets }: ReceivePorts,
  { secret }: SourceSettings,
  { keySet }: WebhookSource,
): Promise<readonly string[]> {
  if (keySet !== undefined) return [await keySets.keySet(keySet)];
  return secret === undefined ? [] : secrets.secrets(secret);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A large body lies in the bucket before anybody is told of it; under a key of this call, so that its reader removes it. */
async function placeBody(
  objects: ReceivePorts['objects'],
  body: Uint8Array,
): Promise<Extract<QueueMessage, { message: 'delivery' }>['body']> {
  if (body.byteLength <= MAX_INLINE_BYTES) {
    return { at: 'inline', base64: Buffer.from(body).toString('base64') };
  }
  const key = `bodies/${randomUUID()}`;
  await objects.put(key, body);
  return { at: 'bucket', key, sha256: sha256(body) };
}

function pick(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const found = names.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

const accepted = (deliveryId: string): HttpAnswer => ({
  statusCode: 202,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify({ status: 'accepted', deliveryId }),
});
