import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { ResourceReader } from '../../shared/ports/resource-reader.ts';
import { grantedToken, refreshTokenCall } from '../../shared/sources/auth/refresh-token.ts';

/**
 * Changes a refresh token for an access token.
 * @param name name of the secret, for the failure that a person has to repair
 * @throws Error when the vendor cannot answer now
 */
export async function accessToken(
  resources: ResourceReader,
  url: string,
  secret: string,
  name: string,
): Promise<Result<string>> {
  const call = refreshTokenCall(url, secret);
  if (!call.ok) return fail(`Cannot ask the vendor: the secret ${name} ${call.error}`);
  const answer = await resources.read(call.value);
  if (!answer.ok)
    return fail(`Cannot ask the vendor: its address must be public and https, got ${answer.error}`);
  const { status, body } = answer.value;
  if (status >= 500 || status === 429) {
    throw new Error(`Cannot ask the vendor now: its grants must answer 200, got ${String(status)}`);
  }
  const token = status === 200 ? grantedToken(body) : undefined;
  return token === undefined
    ? fail(
        `Cannot ask the vendor: it must accept the credentials of the secret ${name}, got ${String(status)}`,
      )
    : ok(token);
}
