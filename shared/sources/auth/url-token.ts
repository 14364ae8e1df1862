import { fail, ok, type Result } from '../../domain/result.ts';
import type { AuthenticationFailure, WebhookRequest } from '../source.ts';
import { equalTexts } from './equal-texts.ts';

const MINIMUM_LENGTH = 16;

/** For senders that sign nothing: a secret in the address, `?token=<secret>`, of at least 16 characters. */
export function verifyUrlToken(
  request: WebhookRequest,
  secrets: readonly string[],
): Result<void, AuthenticationFailure> {
  const usable = secrets.filter((secret) => secret.length >= MINIMUM_LENGTH);
  if (usable.length === 0) return fail('no-secret-configured');
  const { token } = request.query;
  if (!token) return fail('missing-signature');
  const matches = usable.map((secret) => equalTexts(secret, token));
  return matches.includes(true) ? ok(undefined) : fail('wrong-signature');
}
