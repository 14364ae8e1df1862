import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/**
 * Standard Webhooks, symmetric: `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`.
 * @param secret `whsec_` and base64 of 24 to 64 bytes
 * @returns undefined when the secret is none
 */
export function signatureOf(signed: string, secret: string): string | undefined {
  if (!secret.startsWith(PREFIX)) return undefined;
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  if (key.length < 24 || key.length > 64) return undefined;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}
