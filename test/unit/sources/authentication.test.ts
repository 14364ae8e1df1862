import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { verifyStandardWebhook } from '../../../shared/sources/auth/standard-webhooks.ts';
import { standardWebhooks } from '../../../shared/sources/standard-webhooks/index.ts';
import { verifyUrlToken } from '../../../shared/sources/auth/plain-secret.ts';

const secret = 'whsec_cXVhbGl0eS1zaWduYWwtdGVzdC1zZWNyZXQtMDAwMSE=';
const sentAt = new Date('2026-11-16T08:12:46Z');
const now = '2026-11-16T08:13:00Z';

/** A call as the reference library signs it. */
function signedCall(body: string, { id = 'msg_1', key = secret } = {}) {
  const signature = new Webhook(key).sign(id, sentAt, body);
  const timestamp = String(sentAt.getTime() / 1_000);
  return {
    query: {},
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
    body: new TextEncoder().encode(body),
  };
}

const flipBit = (text: string, at: number): string => {
  const place = Math.floor(at / 7) % text.length;
  const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << (at % 7)));
  return text.slice(0, place) + flipped + text.slice(place + 1);
};

const vectorSchema = z.object({
  secret: z.string(),
  headers: z.record(z.string(), z.string()),
  verifyAtEpoch: z.number(),
});
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));

describe('verifyStandardWebhook()', () => {
  it('refuses the published vector with any byte of the body changed, and one second too late', () => {
    const json: unknown = JSON.parse(new TextDecoder().decode(fixture('standard-webhooks.signature.json')));
    const vector = vectorSchema.parse(json);
    const call = { query: {}, headers: vector.headers, body: fixture('standard-webhooks.json') };
    const at = (seconds: number): string => new Date(seconds * 1_000).toISOString();
    const verify = (body: Uint8Array, seconds: number) =>
      verifyStandardWebhook({ ...call, body }, [vector.secret], at(seconds));
    expect(verify(call.body, vector.verifyAtEpoch).ok).toBe(true);
    expect(verify(call.body, vector.verifyAtEpoch + 301)).toEqual({ ok: false, error: 'stale-timestamp' });
    for (const [place, byte] of call.body.entries()) {
      const body = Uint8Array.from(call.body);
      body[place] = byte ^ 0x20;
      expect(verify(body, vector.verifyAtEpoch)).toEqual({ ok: false, error: 'wrong-signature' });
    }
  });

  it('accepts what the reference library signs, whatever the body is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(verifyStandardWebhook(signedCall(body.toWellFormed()), [secret], now).ok).toBe(true);
      }),
    );
  });

  it('accepts a secret without prefix, signed as text or as what it decodes to', () => {
    const plain = 'cXVhbGl0eS1zaWduYWwtdGVzdC1zZWNyZXQtMDAwMSE=';
    expect(verifyStandardWebhook(signedCall('{}', { key: plain }), [plain], now).ok).toBe(true);
    const text = `whsec_${Buffer.from('correct horse battery staple').toString('base64')}`;
    const call = signedCall('{}', { key: text });
    expect(verifyStandardWebhook(call, ['correct horse battery staple'], now).ok).toBe(true);
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const)(
    'refuses the call when one bit of %s is flipped',
    (header) => {
      const call = signedCall('{"rating":2}');
      const bits = call.headers[header].length * 7;
      for (let at = 0; at < bits; at++) {
        const headers = { ...call.headers, [header]: flipBit(call.headers[header], at) };
        expect(verifyStandardWebhook({ ...call, headers }, [secret], now).ok, `bit ${String(at)}`).toBe(
          false,
        );
      }
    },
  );

  it('refuses the call when one bit of the body is flipped', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), (text, at) => {
        const call = signedCall(text);
        const body = call.body.slice();
        const place = Math.floor(at / 8) % body.byteLength;
        body[place] = (body[place] ?? 0) ^ (1 << (at % 8));
        expect(verifyStandardWebhook({ ...call, body }, [secret], now)).toEqual({
          ok: false,
          error: 'wrong-signature',
        });
      }),
    );
  });

  it('refuses a list of more than 16 signatures', () => {
    const call = signedCall('{}');
    const signature = `${'v1,AAAA '.repeat(16)}${call.headers['webhook-signature']}`;
    const result = verifyStandardWebhook(
      { ...call, headers: { ...call.headers, 'webhook-signature': signature } },
      [secret],
      now,
    );
    expect(result).toEqual({ ok: false, error: 'malformed-signature' });
  });
});

describe('an event without a date', () => {
  const context = { source: 'shop', receivedAt: '2026-11-16T08:20:00.000Z' };
  const body = new TextEncoder().encode(
    '{"type":"review.updated","data":{"id":"a","product":"Kettle","text":"Fine"}}',
  );
  const updatedAt = (headers: Record<string, string>): string | undefined => {
    const parsed = standardWebhooks.webhook.parse(body, headers, context);
    const [change] = parsed.ok ? parsed.value : [];
    return change?.change === 'upsert' ? change.feedback.updatedAt : undefined;
  };

  it('has that of its signature, so that a replay is no newer than the call was', () => {
    const signedAt = { 'webhook-id': 'msg_1', 'webhook-timestamp': '1794816766' };
    expect(updatedAt(signedAt)).toBe('2026-11-16T08:12:46.000Z');
    expect(updatedAt({})).toBe(context.receivedAt);
  });

  it('is not made newer by a time that was not signed', () => {
    const replayed = {
      'svix-id': 'msg_1',
      'svix-timestamp': '1794816766',
      'webhook-timestamp': '1794817066',
    };
    expect(updatedAt(replayed)).toBe('2026-11-16T08:12:46.000Z');
  });
});

describe('verifyUrlToken()', () => {
  it('accepts nothing but the secret itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 16 }), fc.string(), (token, other) => {
        const call = { headers: {}, body: new Uint8Array(0), query: { token: other } };
        expect(verifyUrlToken(call, [token]).ok).toBe(token === other);
        expect(verifyUrlToken({ ...call, query: { token } }, [other, token]).ok).toBe(true);
      }),
    );
  });
});
