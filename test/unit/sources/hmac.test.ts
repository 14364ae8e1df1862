import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { verifyHmac, type HmacScheme } from '../../../shared/sources/auth/hmac.ts';
import { verifyHeaderSecret } from '../../../shared/sources/auth/plain-secret.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));
const vector = z
  .object({
    secret: z.string(),
    variants: z.array(
      z.object({
        name: z.string(),
        headers: z.record(z.string(), z.string()),
        verifyAtEpoch: z.number().optional(),
      }),
    ),
  })
  .parse(JSON.parse(fixture('generic-hmac.signature.json').toString()));
const body = fixture('generic-hmac.json');

const schemes: Readonly<Record<string, HmacScheme>> = {
  'github-style': {
    algorithm: 'sha256',
    encoding: 'hex',
    headers: ['x-hub-signature-256'],
    prefix: 'sha256=',
  },
  'stripe-style': {
    algorithm: 'sha256',
    encoding: 'hex',
    headers: ['x-webhook-signature'],
    list: { time: 't', signature: 'v1' },
    signed: '{t}.{body}',
  },
  'bare-base64': { algorithm: 'sha256', encoding: 'base64', headers: ['x-signature'] },
  'bare-hex-sha512': { algorithm: 'sha512', encoding: 'hex', headers: ['x-hash'] },
};
const at = (seconds: number): string => new Date(seconds * 1_000).toISOString();
const signedAt = 1_794_993_012;

describe('verifyHmac()', () => {
  it.each(vector.variants)('takes the vector $name and nothing near it', ({ name, headers }) => {
    const scheme = schemes[name];
    if (!scheme) throw new Error(`no scheme for ${name}`);
    const call = { headers, query: {}, body };
    const verify = (secrets: readonly string[], request = call) =>
      verifyHmac(scheme, request, secrets, at(signedAt + 1));
    expect(verify([vector.secret])).toEqual({ ok: true, value: undefined });
    expect(verify(['another secret of last year', vector.secret]).ok).toBe(true);
    expect(verify(['another secret of last year'])).toEqual({ ok: false, error: 'wrong-signature' });
    for (const secrets of [[], [''], ['short']]) {
      expect(verify(secrets)).toEqual({ ok: false, error: 'no-secret-configured' });
    }
    expect(verify([vector.secret], { ...call, body: body.subarray(1) })).toEqual({
      ok: false,
      error: 'wrong-signature',
    });
    expect(verify([vector.secret], { ...call, headers: {} })).toEqual({
      ok: false,
      error: 'missing-signature',
    });
    for (const [header, text] of Object.entries(headers)) {
      const cut = { ...call, headers: { [header]: text.slice(0, -1) } };
      expect(verify([vector.secret], cut)).toEqual({ ok: false, error: 'malformed-signature' });
    }
  });

  it('refuses a signature of another time, and one of before or after the window', () => {
    const scheme = schemes['stripe-style'] as HmacScheme;
    const headers = vector.variants.find(({ name }) => name === 'stripe-style')?.headers ?? {};
    const verify = (seconds: number, given = headers) =>
      verifyHmac(scheme, { headers: given, query: {}, body }, [vector.secret], at(seconds));
    expect(verify(signedAt + 300).ok).toBe(true);
    expect(verify(signedAt - 300).ok).toBe(true);
    expect(verify(signedAt + 301)).toEqual({ ok: false, error: 'stale-timestamp' });
    expect(verify(signedAt - 301)).toEqual({ ok: false, error: 'stale-timestamp' });
    const later = { 'x-webhook-signature': (headers['x-webhook-signature'] ?? '').replace('3012', '3013') };
    expect(verify(signedAt, later)).toEqual({ ok: false, error: 'wrong-signature' });
    const timeless = { 'x-webhook-signature': (headers['x-webhook-signature'] ?? '').replace(/^t=\d+,/, '') };
    expect(verify(signedAt, timeless)).toEqual({ ok: false, error: 'missing-signature' });
  });

  it('reads keys and times as the scheme says', () => {
    const key = Buffer.from('a key of many bytes');
    const time = '2026-11-17T14:03:11Z';
    const signature = createHmac('sha1', key).update(time).update(body).digest('base64');
    const scheme = {
      algorithm: 'sha1',
      encoding: 'base64',
      headers: ['x-old', 'x-new'],
      signed: '{t}{body}',
      timeHeader: 'x-time',
      timeFormat: 'ISO',
      secretEncoding: 'hex',
    } as const;
    const call = { headers: { 'x-new': signature, 'x-time': time }, query: {}, body };
    expect(verifyHmac(scheme, call, [key.toString('hex')], '2026-11-17T14:04:00Z').ok).toBe(true);
    expect(verifyHmac(scheme, call, [key.toString()], '2026-11-17T14:04:00Z').ok).toBe(false);
  });

  it('says nothing but no to anything else', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.values(schemes)), (text, scheme) => {
        const headers = Object.fromEntries(scheme.headers.map((name) => [name, text]));
        expect(verifyHmac(scheme, { headers, query: {}, body }, [vector.secret], at(signedAt)).ok).toBe(
          false,
        );
      }),
    );
  });
});

describe('verifyHeaderSecret()', () => {
  const secret = 'fd-test-token-0001';
  const verify = (headers: Record<string, string>, secrets: readonly string[] = [secret]) =>
    verifyHeaderSecret('x-qs-token', { headers, query: {}, body }, secrets);

  it('takes the secret in its header, and nothing else', () => {
    expect(verify({ 'x-qs-token': secret }).ok).toBe(true);
    expect(verify({ 'x-qs-token': secret }, ['another token of last year', secret]).ok).toBe(true);
    expect(verify({ 'x-qs-token': `${secret}2` })).toEqual({ ok: false, error: 'wrong-signature' });
    expect(verify({ token: secret })).toEqual({ ok: false, error: 'missing-signature' });
    expect(verify({ 'x-qs-token': 'fifteen-letters' }, ['fifteen-letters'])).toEqual({
      ok: false,
      error: 'no-secret-configured',
    });
  });
});
