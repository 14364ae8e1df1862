import { fail, ok, type Result } from '../../domain/result.ts';
import { parseDate } from '../formats/parse-date.ts';
import type { AuthenticationFailure, WebhookRequest } from '../source.ts';
import { isSigned, type HmacKind } from './is-signed.ts';
import type { SigningScheme } from './signing-scheme.ts';

/** Shorter keys can be guessed; vendors let people choose from 12 characters on. */
const MINIMUM_KEY_BYTES = 12;
const MAXIMUM_SIGNATURES = 16;
const digestBytes = { sha1: 20, sha256: 32, sha512: 64 } as const;

/** How a sender signs, and which key it takes. */
export interface HmacScheme extends SigningScheme {
  /** Text that is the key, where it is more than the secret. */
  keyOf?(secret: string, request: WebhookRequest): string;
}

/**
 * Checks the HMAC of a call over its raw bytes, in constant time, under every secret that is valid now.
 *
 * @param now instant, RFC 3339
 */
export function verifyHmac(
  scheme: HmacScheme,
  request: WebhookRequest,
  secrets: readonly string[],
  now: string,
): Result<void, AuthenticationFailure> {
  const usable = secrets.filter((secret) => bytesOf(secret, scheme).byteLength >= MINIMUM_KEY_BYTES);
  if (usable.length === 0) return fail('no-secret-configured');
  const header = scheme.headers.flatMap((name) => request.headers[name] ?? []).find((text) => text !== '');
  if (header === undefined) return fail('missing-signature');
  const { signatures, time } = claimsOf(scheme, header, request);
  if (signatures.length === 0 || signatures.length > MAXIMUM_SIGNATURES) return fail('malformed-signature');
  const template = scheme.signed ?? '{body}';
  if (template.includes('{t}') && !time) return fail('missing-signature');
  const parts = template
    .split(/(\{t\}|\{body\})/)
    .map((part) => (part === '{body}' ? request.body : part === '{t}' ? (time ?? '') : part));
  const keys = usable.map((secret) => bytesOf(scheme.keyOf?.(secret, request) ?? secret, scheme));
  if (!isSigned(scheme, keys, parts, signatures)) return fail('wrong-signature');
  return template.includes('{t}') ? checkTime(scheme, time ?? '', now) : ok(undefined);
}

const bytesOf = (text: string, { secretEncoding = 'utf8' }: HmacScheme): Uint8Array =>
  Buffer.from(text, secretEncoding);

interface Claims {
  /** Those that have the form of one. */
  readonly signatures: readonly string[];
  readonly time: string | undefined;
}

function claimsOf(scheme: HmacScheme, header: string, { headers }: WebhookRequest): Claims {
  const { list, prefix = '', timeHeader } = scheme;
  const entries = header.split(',').map((entry) => entry.trim());
  const named = (name: string): readonly string[] =>
    entries.flatMap((entry) => (entry.startsWith(`${name}=`) ? [entry.slice(name.length + 1)] : []));
  const given = list ? named(list.signature) : header.startsWith(prefix) ? [header.slice(prefix.length)] : [];
  return {
    signatures: given.flatMap((text) => signatureOf(text, scheme) ?? []),
    time: list ? named(list.time)[0] : timeHeader === undefined ? undefined : headers[timeHeader],
  };
}

/** Base64 and hexadecimal as `Buffer` writes them: hexadecimal may come in capitals. */
function signatureOf(text: string, { algorithm, encoding }: HmacKind): string | undefined {
  const bytes = digestBytes[algorithm];
  if (encoding === 'hex')
    return /^[0-9a-f]+$/i.test(text) && text.length === 2 * bytes ? text.toLowerCase() : undefined;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length === 4 * Math.ceil(bytes / 3) ? text : undefined;
}

function checkTime(
  { timeFormat = 'epoch s', toleranceSeconds = 300 }: HmacScheme,
  time: string,
  now: string,
): Result<void, AuthenticationFailure> {
  const signedAt = parseDate(time, timeFormat);
  if (signedAt === undefined) return fail('malformed-signature');
  const offMs = Math.abs(Date.parse(now) - Date.parse(signedAt));
  return offMs <= toleranceSeconds * 1_000 ? ok(undefined) : fail('stale-timestamp');
}
