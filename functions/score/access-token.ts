import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { ResourceReader } from '../../shared/ports/resource-reader.ts';

const id = z.string().min(1);
const credentialsSchema = z.object({ client_id: id, client_secret: id, refresh_token: id });
const grantSchema = z.object({ access_token: id });

/**
 * Changes a refresh token for an access token (RFC 6749, section 6).
 * @param name name of the secret, for the failure that a person has to repair
 * @throws Error when the vendor cannot answer now
 */
export async function accessToken(
  resources: ResourceReader,
  url: string,
  secret: string,
  name: string,
): Promise<Result<string>> {
  const credentials = credentialsSchema.safeParse(jsonOf(secret));
  if (!credentials.success) {
    return fail(
      `Cannot ask the vendor: the secret ${name} must be JSON with client_id, client_secret and refresh_token`,
    );
  }
  const form = { ...credentials.data, grant_type: 'refresh_token' };
  const answer = await resources.read({ url, headers: { accept: 'application/json' }, form });
  if (!answer.ok)
    return fail(`Cannot ask the vendor: its address must be public and https, got ${answer.error}`);
  const { status, body } = answer.value;
  if (status >= 500 || status === 429) {
    throw new Error(`Cannot ask the vendor now: its grants must answer 200, got ${String(status)}`);
  }
  const grant = grantSchema.safeParse(jsonOf(new TextDecoder().decode(body)));
  return status === 200 && grant.success
    ? ok(grant.data.access_token)
    : fail(
        `Cannot ask the vendor: it must accept the credentials of the secret ${name}, got ${String(status)}`,
      );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
