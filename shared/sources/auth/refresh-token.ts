import * as z from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ResourceCall } from '../../ports/resource-reader.ts';
import { parseJson, parseJsonBody } from '../formats/parse-json.ts';

const text = z.string().min(1);
const credentialsSchema = z.object({ client_id: text, client_secret: text, refresh_token: text });
const grantSchema = z.object({ access_token: text });

/**
 * Call that changes a refresh token for an access token (RFC 6749, section 6).
 * @param secret `client_id`, `client_secret` and `refresh_token` as JSON
 * @returns error: what the secret must be
 */
export function refreshTokenCall(url: string, secret: string): Result<ResourceCall> {
  const json = parseJson(secret);
  const credentials = credentialsSchema.safeParse(json.ok ? json.value : undefined);
  if (!credentials.success) return fail('must be JSON with client_id, client_secret and refresh_token');
  const form = { ...credentials.data, grant_type: 'refresh_token' };
  return ok({ url, headers: { accept: 'application/json' }, form });
}

/** The access token in the answer to a grant (RFC 6749, section 5.1). */
export function grantedToken(body: Uint8Array): string | undefined {
  const json = parseJsonBody(body);
  return json.ok ? grantSchema.safeParse(json.value).data?.access_token : undefined;
}
