import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parseJson } from '../formats/parse-json.ts';
import type { AuthenticationFailure, WebhookRequest } from '../source.ts';

/** Clocks of issuer and receiver may differ this much. */
const LEEWAY_SECONDS = 60;
const MAXIMUM_LENGTH = 8_192;

const keySetSchema = z.object({
  keys: z.array(
    z.object({ kid: z.string(), kty: z.string(), n: z.string().optional(), e: z.string().optional() }),
  ),
});
const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string() });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  email: z.string(),
  email_verified: z.literal(true),
  exp: z.number(),
  iat: z.number(),
});

/** Whose tokens are taken, and for whom they must be made. */
export interface TokenRules {
  readonly issuers: readonly string[];
  readonly audience: string;
  readonly email: string;
}

/**
 * OpenID Connect token in `Authorization: Bearer`, signed with RS256 by a key of the set (RFC 7515, 7517, 7519). No
 * other algorithm is taken, whatever the token says.
 *
 * @param keySets JWK sets as JSON
 * @param now instant, RFC 3339
 */
export function verifyIdToken(
  { headers }: WebhookRequest,
  keySets: readonly string[],
  now: string,
  { issuers, audience, email }: TokenRules,
): Result<void, AuthenticationFailure> {
  const keys = keySets.flatMap((text) => keySetSchema.safeParse(jsonOf(text)).data?.keys ?? []);
  if (keys.length === 0) return fail('no-secret-configured');
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (token === undefined) return fail('missing-signature');
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = headerSchema.safeParse(jsonOf(decoded(head)));
  const claims = claimsSchema.safeParse(jsonOf(decoded(body)));
  if (!header.success || !claims.success || token.length > MAXIMUM_LENGTH) return fail('malformed-signature');
  const key = keys.find(({ kid, kty }) => kid === header.data.kid && kty === 'RSA');
  if (key?.n === undefined || key.e === undefined) return fail('wrong-signature');
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: key.n, e: key.e } });
  const bytes = Buffer.from(`${head}.${body}`);
  if (!verify('RSA-SHA256', bytes, publicKey, Buffer.from(signature, 'base64url')))
    return fail('wrong-signature');
  const { iss, aud, exp, iat, email: sender } = claims.data;
  if (!issuers.includes(iss) || aud !== audience || sender !== email) return fail('wrong-signature');
  const seconds = Date.parse(now) / 1_000;
  return seconds <= exp && seconds >= iat - LEEWAY_SECONDS ? ok(undefined) : fail('stale-timestamp');
}

const decoded = (part: string): string => Buffer.from(part, 'base64url').toString();

function jsonOf(text: string): unknown {
  const json = parseJson(text);
  return json.ok ? json.value : undefined;
}
