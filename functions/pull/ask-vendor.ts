import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { ResourceAnswer, ResourceCall } from '../../shared/ports/resource-reader.ts';
import { retryAfterSeconds } from '../../shared/runtime/retry-after.ts';
import { grantedToken } from '../../shared/sources/auth/refresh-token.ts';
import type { PullCredentials } from '../../shared/sources/source.ts';
import type { Feed } from './feed-of.ts';
import type { PullPorts } from './pull-ports.ts';

/** Why there is no page. */
export interface NoPage {
  /** One sentence that a person can act on. */
  readonly reason: string;
  /** A vendor that is overloaded or away: it may be asked again after so many seconds. */
  readonly again?: { readonly seconds: number | undefined };
}

/** Calls the vendor once for the page behind a checkpoint. */
export type AskVendor = (checkpoint: unknown, receivedAt: string) => Promise<Result<Uint8Array, NoPage>>;

type VendorPorts = Pick<PullPorts, 'resources' | 'secrets' | 'clock' | 'log'>;
type Headers = Readonly<Record<string, string>>;

/** For one run: an access token is asked for once, and again when the vendor no longer takes it. */
export function createAskVendor(ports: VendorPorts, feed: Feed): AskVendor {
  const { plugin, context } = feed;
  let token: string | undefined;
  return async (checkpoint, receivedAt) => {
    const wasKnown = token !== undefined;
    const granted = token === undefined ? await tokenFor(ports, feed) : ok(token);
    if (!granted.ok) return granted;
    token = granted.value;
    const headers = headersFor(feed, token, ports.clock.now());
    if (!headers.ok) return headers;
    const url = plugin.addressOf(checkpoint, { ...context, receivedAt });
    const answer = await callVendor(ports, feed, { url, headers: headers.value });
    if (!answer.ok) return answer;
    if (answer.value.status === 200) return ok(answer.value.body);
    const refusal = refusalOf(feed, answer.value, ports.clock.now());
    if (answer.value.status !== 401 || !wasKnown || !plugin.credentials?.grant) return fail(refusal);
    token = undefined;
    return fail({ ...refusal, again: { seconds: undefined } });
  };
}

/** The secret, or what the vendor gives for it; empty where there are no credentials. */
async function tokenFor(ports: VendorPorts, feed: Feed): Promise<Result<string, NoPage>> {
  const { name, plugin, context } = feed;
  const { credentials } = plugin;
  if (credentials === undefined) return ok('');
  const secretName = credentials.secretName(context.options);
  const [secret] = await ports.secrets.secrets(secretName);
  if (!secret) return fail({ reason: `${name} cannot be asked without the secret ${secretName}: add it` });
  const grant = credentials.grant?.(secret, context.options);
  if (grant === undefined) return ok(secret);
  if (!grant.ok) return fail({ reason: `The secret ${secretName} for ${name} ${grant.error}` });
  const answer = await callVendor(ports, feed, grant.value);
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  const token = status === 200 ? grantedToken(body) : undefined;
  if (token !== undefined) return ok(token);
  const { again } = refusalOf(feed, answer.value, ports.clock.now());
  return fail({
    reason: `${name} answered ${String(status)} and gave no access token for the secret ${secretName}`,
    ...(again === undefined ? {} : { again }),
  });
}

function headersFor({ name, plugin, context }: Feed, token: string, now: string): Result<Headers, NoPage> {
  const credentials: PullCredentials | undefined = plugin.credentials;
  const headers = { accept: 'application/json' };
  if (credentials === undefined) return ok(headers);
  const own = credentials.headersFor(token, now);
  if (own.ok) return ok({ ...headers, ...own.value });
  return fail({ reason: `The secret ${credentials.secretName(context.options)} for ${name} ${own.error}` });
}

async function callVendor(
  { resources, log }: VendorPorts,
  { name, context }: Feed,
  call: ResourceCall,
): Promise<Result<ResourceAnswer, NoPage>> {
  try {
    const answer = await resources.read(call);
    return answer.ok ? answer : fail({ reason: `${name} must be asked at a public address with https` });
  } catch (error) {
    log.warn('vendor cannot be asked', { source: context.source, error });
    return fail({ reason: `${name} gave no whole answer`, again: { seconds: undefined } });
  }
}

function refusalOf(
  { name, plugin, context }: Feed,
  { status, headers }: ResourceAnswer,
  now: string,
): NoPage {
  const answered = `${name} answered ${String(status)}`;
  if (status === 429 || status === 408 || status >= 500) {
    return { reason: answered, again: { seconds: retryAfterSeconds(headers['retry-after'], now) } };
  }
  if (status === 401 || status === 403) {
    const secret = plugin.credentials?.secretName(context.options);
    return {
      reason:
        secret === undefined
          ? `${answered}: it does not let this address read the feed`
          : `${answered}: the credentials in the secret ${secret} must be valid and allow to read this feed`,
    };
  }
  if (status === 404) return { reason: `${answered}: what the options name must exist there` };
  return { reason: `${answered}, and not 200 with a page` };
}
