import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { retryAfterSeconds } from '../../shared/runtime/retry-after.ts';
import type { SourceContext, VendorResource } from '../../shared/sources/source.ts';
import { accessToken } from './access-token.ts';
import type { ScorePorts } from './score-ports.ts';

/** What the vendor says to what a call refers to. */
export type Fetched =
  | { readonly fetched: 'nothing' }
  | { readonly fetched: 'gone' }
  | { readonly fetched: 'resource'; readonly body: Uint8Array }
  | { readonly fetched: 'later'; readonly seconds: number };

/** What a vendor that names no time is left alone for. */
const PAUSE_SECONDS = 60;
/** Longest delay of the queue. */
const MAX_PAUSE_SECONDS = 900;

/**
 * Reads what an authentic call refers to.
 * @returns a failure that a person has to repair
 * @throws Error when the vendor cannot answer now: the message comes again
 */
export async function fetchResource(
  { resources, secrets, clock }: Pick<ScorePorts, 'resources' | 'secrets' | 'clock'>,
  resource: VendorResource,
  body: Uint8Array,
  context: SourceContext,
): Promise<Result<Fetched>> {
  const address = resource.addressOf(body, context);
  if (!address.ok) return address;
  if (address.value === undefined) return ok({ fetched: 'nothing' });
  const name = resource.secretName(context.options);
  const [secret] = await secrets.secrets(name);
  if (!secret) return fail(`Cannot ask the vendor: the secret ${name} must hold the credentials`);
  const grantUrl = resource.grantUrl?.(context.options);
  const token = grantUrl === undefined ? ok(secret) : await accessToken(resources, grantUrl, secret, name);
  if (!token.ok) return token;
  const answer = await resources.read({ url: address.value, headers: resource.headersFor(token.value) });
  if (!answer.ok)
    return fail(`Cannot ask the vendor: its address must be public and https, got ${answer.error}`);
  const { status, headers, body: found } = answer.value;
  if (status === 200) return ok({ fetched: 'resource', body: found });
  if (status === 404 || status === 410) return ok({ fetched: 'gone' });
  if (status === 429) {
    const seconds = retryAfterSeconds(headers['retry-after'], clock.now()) ?? PAUSE_SECONDS;
    return ok({ fetched: 'later', seconds: Math.min(seconds, MAX_PAUSE_SECONDS) });
  }
  if (status === 401 || status === 403) {
    return fail(
      `Cannot ask the vendor: it must accept the credentials of the secret ${name}, got ${String(status)}`,
    );
  }
  const text = `it must answer 200, got ${String(status)}`;
  if (status >= 500 || status === 408) throw new Error(`Cannot ask the vendor now: ${text}`);
  return fail(`Cannot ask the vendor: ${text}`);
}
