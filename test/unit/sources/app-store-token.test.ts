import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tokenOf } from '../../../shared/sources/app-store-connect/token.ts';

const pem = (key: ReturnType<typeof generateKeyPairSync>['privateKey']): string =>
  String(key.export({ type: 'pkcs8', format: 'pem' }));
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = { issuer_id: '69a6de70-0000-47e3-e053-5b8c7c11a4d1', key_id: '2X9R4HXF34' };
const part = (text: string | undefined): unknown =>
  JSON.parse(Buffer.from(text ?? '', 'base64url').toString());

describe('tokenOf()', () => {
  it('signs claims that Apple takes, for a quarter of an hour', () => {
    const token = tokenOf(
      JSON.stringify({ ...secret, private_key: pem(privateKey) }),
      '2026-11-24T09:00:00.000Z',
    );
    if (!token.ok) throw new Error(token.error);
    const [header, claims, signature] = token.value.split('.');
    expect(part(header)).toEqual({ alg: 'ES256', kid: '2X9R4HXF34', typ: 'JWT' });
    expect(part(claims)).toEqual({
      iss: secret.issuer_id,
      iat: 1_795_510_800,
      exp: 1_795_511_700,
      aud: 'appstoreconnect-v1',
    });
    const bytes = Buffer.from(signature ?? '', 'base64url');
    expect(bytes).toHaveLength(64);
    const signed = Buffer.from(`${header ?? ''}.${claims ?? ''}`);
    expect(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true);
  });

  it.each([
    ['no JSON', 'key', 'must be JSON with issuer_id, key_id and private_key'],
    ['no key', JSON.stringify(secret), 'must be JSON with issuer_id'],
    ['a key that is none', JSON.stringify({ ...secret, private_key: 'MIGT' }), 'the text of the .p8 file'],
    [
      'a key of another curve',
      JSON.stringify({
        ...secret,
        private_key: pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey),
      }),
      'of the curve P-256',
    ],
  ])('says what the secret must be, got %s', (_, given, sentence) => {
    expect(tokenOf(given, '2026-11-24T09:00:00.000Z')).toMatchObject({
      ok: false,
      error: expect.stringContaining(sentence) as string,
    });
  });
});
