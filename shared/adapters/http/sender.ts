import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { fail, ok } from '../../domain/result.ts';
import type { AddressRefusal, HttpAnswer, HttpCall, HttpSender } from '../../ports/http-sender.ts';
import { isLoopback, isPublicAddress } from './public-address.ts';

/** Time that Standard Webhooks gives a receiver. */
const TIMEOUT_MS = 15_000;

type ResolveName = (host: string) => Promise<readonly LookupAddress[]>;

export interface SenderOptions {
  readonly allowLoopback: boolean;
  readonly timeoutMs?: number;
  /** All addresses of a name; the name servers of the machine when left out. */
  readonly resolveName?: ResolveName;
}

class PrivateAddress extends Error {}

/**
 * Calls receivers on the Internet: https only, no redirect is followed, and the address is checked after its name
 * was resolved, in the very look-up that the connection uses, so that no second answer of the name server can lead
 * inside.
 *
 * @param options.allowLoopback for the embedded stack and tests: http and https to this machine
 */
export const createHttpSender = (options: SenderOptions): HttpSender => ({
  async post(call) {
    const url = new URL(call.url);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const local = options.allowLoopback && isLoopback(host);
    if (!local) {
      const refusal = refusalOf(url, host);
      if (refusal) return fail(refusal);
    }
    try {
      return ok(await send(url, call, local, options));
    } catch (error) {
      if (error instanceof PrivateAddress) return fail('private-address');
      throw error;
    }
  },
});

function refusalOf(url: URL, host: string): AddressRefusal | undefined {
  if (url.protocol !== 'https:') return 'not-https';
  return isLoopback(host) || (isIP(host) !== 0 && !isPublicAddress(host)) ? 'private-address' : undefined;
}

function send(
  url: URL,
  { headers, body }: HttpCall,
  local: boolean,
  { timeoutMs = TIMEOUT_MS, resolveName = resolveAll }: SenderOptions,
): Promise<HttpAnswer> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, failed) => {
    const call = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal: AbortSignal.timeout(timeoutMs),
      // A kept connection would have been checked for another call.
      agent: false,
      ...(local ? {} : { lookup: publicLookup(resolveName) }),
    });
    call.on('response', (answer) => {
      done(answerOf(answer));
      // Nobody reads what the receiver writes.
      answer.destroy();
    });
    call.on('error', (error) => {
      const reason =
        error instanceof PrivateAddress
          ? error
          : new Error(`Cannot reach a receiver: it must answer, got ${codeOf(error)}`);
      failed(reason);
    });
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

const answerOf = ({ statusCode = 0, headers }: IncomingMessage): HttpAnswer => ({
  status: statusCode,
  headers: Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  ),
});

/** The code, never the message: it may hold the address, and that may be a secret. */
const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;
