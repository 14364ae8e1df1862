import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { ResourceAnswer } from '../../shared/ports/resource-reader.ts';
import { retryAfterSeconds } from '../../shared/runtime/retry-after.ts';
import type { Feed } from './feed-of.ts';
import type { PullPorts } from './pull-ports.ts';

/** Why there is no page. */
export interface NoPage {
  /** One sentence that a person can act on. */
  readonly reason: string;
  /** A vendor that is overloaded or away: it may be asked again after so many seconds. */
  readonly again?: { readonly seconds: number | undefined };
}

type VendorPorts = Pick<PullPorts, 'resources' | 'secrets' | 'clock' | 'log'>;

/** Calls the vendor once. */
export async function askVendor(
  ports: VendorPorts,
  feed: Feed,
  checkpoint: unknown,
  receivedAt: string,
): Promise<Result<Uint8Array, NoPage>> {
  const { name, plugin, context } = feed;
  const headers = await headersFor(ports, feed);
  if (!headers.ok) return headers;
  const url = plugin.addressOf(checkpoint, { ...context, receivedAt });
  try {
    const answer = await ports.resources.read({ url, headers: headers.value });
    if (!answer.ok) return fail({ reason: `${name} must be asked at a public address with https` });
    const { status, body } = answer.value;
    return status === 200 ? ok(body) : fail(refusalOf(feed, answer.value, ports.clock.now()));
  } catch (error) {
    ports.log.warn('vendor cannot be asked', { source: context.source, error });
    return fail({ reason: `${name} gave no whole answer`, again: { seconds: undefined } });
  }
}

async function headersFor(
  { secrets, clock }: VendorPorts,
  { plugin, context, name }: Feed,
): Promise<Result<Readonly<Record<string, string>>, NoPage>> {
  const { credentials } = plugin;
  const headers = { accept: 'application/json' };
  if (credentials === undefined) return ok(headers);
  const secretName = credentials.secretName(context.options);
  const [secret] = await secrets.secrets(secretName);
  if (!secret) return fail({ reason: `${name} cannot be asked without the secret ${secretName}: add it` });
  const own = credentials.headersFor(secret, clock.now());
  if (!own.ok) return fail({ reason: `The secret ${secretName} for ${name} ${own.error}` });
  return ok({ ...headers, ...own.value });
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
