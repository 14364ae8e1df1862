import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parseJson } from '../formats/parse-json.ts';

/** Apple takes tokens of at most 20 minutes. */
const LIFE_SECONDS = 900;

const text = z.string().min(1);
const secretSchema = z.object({ issuer_id: text, key_id: text, private_key: text });

/**
 * JSON Web Token for the App Store Connect API, signed with ES256 (RFC 7518, section 3.4).
 * @param secret `issuer_id`, `key_id` and `private_key` (PEM) as JSON
 * @param now instant
 * @returns error: what the secret must be
 */
export function tokenOf(secret: string, now: string): Result<string> {
  const json = parseJson(secret);
  const parsed = secretSchema.safeParse(json.ok ? json.value : undefined);
  if (!parsed.success) return fail('must be JSON with issuer_id, key_id and private_key');
  const { issuer_id: iss, key_id: kid, private_key: pem } = parsed.data;
  const key = keyOf(pem);
  if (key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    return fail('must have as private_key the text of the .p8 file: a PEM key of the curve P-256');
  }
  const iat = Math.floor(Date.parse(now) / 1_000);
  const claims = { iss, iat, exp: iat + LIFE_SECONDS, aud: 'appstoreconnect-v1' };
  const signed = `${encoded({ alg: 'ES256', kid, typ: 'JWT' })}.${encoded(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return ok(`${signed}.${signature.toString('base64url')}`);
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

function keyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
