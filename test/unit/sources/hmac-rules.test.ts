import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyHmac, type HmacScheme } from '../../../shared/sources/auth/hmac.ts';

const AT = 1_794_816_766;
const secret = 'twelve bytes';
const body = Buffer.from('{"rating":2}');
const plain: HmacScheme = { algorithm: 'sha256', encoding: 'hex', headers: ['x-signature'] };
const list: HmacScheme = { ...plain, list: { time: 't', signature: 'v1' }, signed: '{t}.{body}' };

const sign = (text: string | Uint8Array, { algorithm, encoding }: HmacScheme = plain, key = secret): string =>
  createHmac(algorithm, key).update(text).digest(encoding);
const inList = (time: string): string => sign(`${time}.${body.toString()}`);

function outcome(scheme: HmacScheme, signature: string, secrets: readonly string[] = [secret]): string {
  const request = { query: {}, body, headers: { 'x-signature': signature } };
  const result = verifyHmac(scheme, request, secrets, new Date(AT * 1_000).toISOString());
  return result.ok ? 'ok' : result.error;
}

describe('verifyHmac() says why', () => {
  it('of a key: twelve bytes are enough, eleven are none', () => {
    expect(outcome(plain, sign(body))).toBe('ok');
    expect(outcome(plain, sign(body, plain, 'eleven byte'), ['eleven byte'])).toBe('no-secret-configured');
  });

  it.each(['sha1', 'sha256', 'sha512'] as const)(
    'of %s in base64, with the padding that it has',
    (algorithm) => {
      const scheme: HmacScheme = { ...plain, algorithm, encoding: 'base64' };
      const right = sign(body, scheme);
      expect(outcome(scheme, right)).toBe('ok');
      expect(outcome(scheme, `A${right.slice(1)}`)).toBe(right.startsWith('A') ? 'ok' : 'wrong-signature');
      expect(outcome(scheme, `!${right.slice(1)}`)).toBe('malformed-signature');
      expect(outcome(scheme, `${right.slice(0, -1)}!`)).toBe('malformed-signature');
      expect(outcome(scheme, right.slice(4))).toBe('malformed-signature');
    },
  );

  it('of hexadecimal: in capitals too, and nothing before or after it', () => {
    const right = sign(body);
    expect(outcome(plain, right.toUpperCase())).toBe('ok');
    expect(outcome(plain, `!${right.slice(1)}`)).toBe('malformed-signature');
    expect(outcome(plain, `${right.slice(1)}!`)).toBe('malformed-signature');
    expect(outcome(plain, right.slice(2))).toBe('malformed-signature');
  });

  it('of a prefix: it must be there', () => {
    const scheme = { ...plain, prefix: 'sha256=' };
    expect(outcome(scheme, `sha256=${sign(body)}`)).toBe('ok');
    expect(outcome(scheme, sign(body))).toBe('malformed-signature');
  });

  it('of a list: up to 16 signatures, spaces between its entries, and a time that is one', () => {
    const time = `t=${String(AT)}`;
    const right = inList(String(AT));
    const others = (count: number): string => `v1=${'0'.repeat(64)},`.repeat(count);
    expect(outcome(list, `${time}, v1=${right}`)).toBe('ok');
    expect(outcome(list, `${time},${others(15)}v1=${right}`)).toBe('ok');
    expect(outcome(list, `${time},${others(16)}v1=${right}`)).toBe('malformed-signature');
    expect(outcome(list, `v1=${right}`)).toBe('missing-signature');
    expect(outcome(list, `t=yesterday,v1=${inList('yesterday')}`)).toBe('malformed-signature');
    const late = String(AT - 301);
    expect(outcome(list, `t=${late},v1=${inList(late)}`)).toBe('stale-timestamp');
  });
});
