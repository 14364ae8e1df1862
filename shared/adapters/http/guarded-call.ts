import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { AddressRefusal } from '../../ports/http-sender.ts';
import { isLoopback, isPublicAddress } from './public-address.ts';

/** Time that Standard Webhooks gives a receiver. */
const TIMEOUT_MS = 15_000;

type ResolveName = (host: string) => Promise<readonly LookupAddress[]>;

export interface CallOptions {
  /** For the embedded stack and tests: http and https to this machine. */
  readonly allowLoopback: boolean;
  readonly timeoutMs?: number;
  /** All addresses of a name; the name servers of the machine when left out. */
  readonly resolveName?: ResolveName;
}

export interface GuardedCall {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: string;
}

class PrivateAddress extends Error {}

/**
 * Calls the Internet and nothing inside: https only, no redirect is followed, and the address is checked after its
 * name was resolved, in the very look-up that the connection uses, so that no second answer of the name server can
 * lead inside.
 *
 * @throws Error of network, name, time or reading; never with the address, which may be a secret
 */
export async function guardedCall<T>(
  call: GuardedCall,
  options: CallOptions,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<Result<T, AddressRefusal>> {
  const url = new URL(call.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const local = options.allowLoopback && isLoopback(host);
  if (!local) {
    const refusal = refusalOf(url, host);
    if (refusal) return fail(refusal);
  }
  try {
    return ok(await make(url, call, local, options, read));
  } catch (error) {
    if (error instanceof PrivateAddress) return fail('private-address');
    throw error;
  }
}

function refusalOf(url: URL, host: string): AddressRefusal | undefined {
  if (url.protocol !== 'https:') return 'not-https';
  return isLoopback(host) || (isIP(host) !== 0 && !isPublicAddress(host)) ? 'private-address' : undefined;
}

function make<T>(
  url: URL,
  { method, headers, body }: GuardedCall,
  local: boolean,
  { timeoutMs = TIMEOUT_MS, resolveName = resolveAll }: CallOptions,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, failed) => {
    const call = request(url, {
      method,
      headers,
      signal: AbortSignal.timeout(timeoutMs),
      // A kept connection would have been checked for another call.
      agent: false,
      ...(local ? {} : { lookup: publicLookup(resolveName) }),
    });
    const refuse = (error: Error): void => {
      const reason =
        error instanceof PrivateAddress
          ? error
          : new Error(`Cannot reach a receiver: it must answer, got ${codeOf(error)}`);
      failed(reason);
    };
    call.on('response', (answer) => {
      read(answer).then(done, refuse);
    });
    call.on('error', refuse);
    call.end(body);
  });
}

const resolveAll: ResolveName = (host) => lookup(host, { all: true });

/** All addresses of the name must be public. */
const publicLookup =
  (resolveName: ResolveName): LookupFunction =>
  (host, options, callback) => {
    resolveName(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || addresses.some(({ address }) => !isPublicAddress(address))) {
          callback(new PrivateAddress('Cannot call a receiver: its address must be public'), '', 4);
        } else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(
          error instanceof Error ? error : new Error('Cannot find a receiver: its name must be known'),
          '',
          4,
        );
      },
    );
  };

/** Names in lower case, one value each. */
export const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** The code, never the message: it may hold the address, and that may be a secret. */
const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;
