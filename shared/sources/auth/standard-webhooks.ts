import { fail, ok, type Result } from '../../domain/result.ts';
import type { AuthenticationFailure, WebhookRequest } from '../source.ts';
import { isSigned } from './is-signed.ts';

const TOLERANCE_SECONDS = 300;
/** The specification asks for 24 to 64 bytes; shorter keys can be guessed. */
const MINIMUM_KEY_BYTES = 16;
const MAXIMUM_ENTRIES = 16;

interface SignedHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/** `webhook-*`, or `svix-*` of senders that use the older names. */
export function signedHeaders({ headers }: Pick<WebhookRequest, 'headers'>): SignedHeaders {
  const prefix = headers['webhook-id'] === undefined && headers['svix-id'] !== undefined ? 'svix' : 'webhook';
  return {
    id: headers[`${prefix}-id`],
    timestamp: headers[`${prefix}-timestamp`],
    signature: headers[`${prefix}-signature`],
  };
}

/** What is signed before the body: `id.timestamp.` */
export function signedPrefix(request: Pick<WebhookRequest, 'headers'>): string | undefined {
  const { id, timestamp } = signedHeaders(request);
  return id === undefined || timestamp === undefined ? undefined : `${id}.${timestamp}.`;
}

/** Headers by which the worker knows when an authentic call was signed. */
export const timeHeaders = ['webhook-id', 'webhook-timestamp', 'svix-id', 'svix-timestamp'] as const;

/** When an authentic call was signed, RFC 3339. @param headers its `timeHeaders` */
export function sentAtOf(headers: WebhookRequest['headers']): string | undefined {
  const { timestamp } = signedHeaders({ headers });
  return timestamp === undefined ? undefined : new Date(Number(timestamp) * 1_000).toISOString();
}

/**
 * Standard Webhooks 1.0.0: base64 HMAC-SHA256 over the raw bytes `id.timestamp.body`; one matching entry of the
 * list is enough, under any of the secrets that are valid now; the timestamp may be 300 s off in both directions.
 *
 * @param now instant, RFC 3339
 */
export function verifyStandardWebhook(
  request: WebhookRequest,
  secrets: readonly string[],
  now: string,
): Result<void, AuthenticationFailure> {
  const keys = secrets.flatMap(keysOf);
  if (keys.length === 0) return fail('no-secret-configured');
  const { id, timestamp, signature } = signedHeaders(request);
  const prefix = signedPrefix(request);
  if (!id || !timestamp || !signature || prefix === undefined) return fail('missing-signature');
  // A dot in the id would let one signed text be read in two ways.
  if (!/^[\x21-\x2d\x2f-\x7e]{1,256}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) {
    return fail('malformed-signature');
  }
  const entries = signatureEntries(signature);
  if (entries.length === 0 || entries.length > MAXIMUM_ENTRIES) return fail('malformed-signature');
  const kind = { algorithm: 'sha256', encoding: 'base64' } as const;
  if (!isSigned(kind, keys, [prefix, request.body], entries)) return fail('wrong-signature');
  const ageSeconds = Date.parse(now) / 1_000 - Number(timestamp);
  return Math.abs(ageSeconds) <= TOLERANCE_SECONDS ? ok(undefined) : fail('stale-timestamp');
}

/** Values of the `v1` entries. Only the first comma separates: the rest belongs to the value. */
function signatureEntries(header: string): readonly string[] {
  return header.split(' ').flatMap((entry) => {
    const comma = entry.indexOf(',');
    return comma > 0 && entry.slice(0, comma) === 'v1' ? [entry.slice(comma + 1)] : [];
  });
}

/** `whsec_` carries base64. Without it senders differ: some sign with the text, some with what it decodes to. */
function keysOf(secret: string): readonly Uint8Array[] {
  const prefixed = secret.startsWith('whsec_');
  const text = prefixed ? secret.slice('whsec_'.length) : secret;
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
  const keys = [...(isBase64 ? [Buffer.from(text, 'base64')] : []), ...(prefixed ? [] : [Buffer.from(text)])];
  return keys.filter((key) => key.byteLength >= MINIMUM_KEY_BYTES);
}
