import { fail, ok, type Result } from '../../domain/result.ts';
import type { AuthenticationFailure, WebhookRequest } from '../source.ts';
import { equalTexts } from './equal-texts.ts';

const MINIMUM_LENGTH = 16;

/** For senders that sign nothing: a secret of at least 16 characters in the address, `?token=<secret>`. */
export const verifyUrlToken = ({ query }: WebhookRequest, secrets: readonly string[]) =>
  verifyPlainSecret(query['token'], secrets);

/** For senders that sign nothing: a secret of at least 16 characters in a header. @param name lower-case */
export const verifyHeaderSecret = (name: string, { headers }: WebhookRequest, secrets: readonly string[]) =>
  verifyPlainSecret(headers[name], secrets);

function verifyPlainSecret(
  given: string | undefined,
  secrets: readonly string[],
): Result<void, AuthenticationFailure> {
  const usable = secrets.filter((secret) => secret.length >= MINIMUM_LENGTH);
  if (usable.length === 0) return fail('no-secret-configured');
  if (!given) return fail('missing-signature');
  const matches = usable.map((secret) => equalTexts(secret, given));
  return matches.includes(true) ? ok(undefined) : fail('wrong-signature');
}
