import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { isReader } from '../../infra/local/http/reader-token.ts';
import { verifyHmac } from '../../shared/sources/auth/hmac.ts';
import { verifyStandardWebhook } from '../../shared/sources/auth/standard-webhooks.ts';
import { verifyUrlToken } from '../../shared/sources/auth/plain-secret.ts';

const root = resolve(import.meta.dirname, '../..');
const [right, wrong] = ['cmlnaHQgcmlnaHQgcmlnaHQgcmlnaHQg', 'd3Jvbmcgd3Jvbmcgd3Jvbmcgd3Jvbmcg'];
const sentAt = new Date('2026-11-24T09:00:00Z');
const signed = {
  query: { token: right },
  headers: {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(sentAt.getTime() / 1_000),
    'webhook-signature': new Webhook(right).sign('msg_1', sentAt, '{}'),
  },
  body: new TextEncoder().encode('{}'),
};
const hmac = { algorithm: 'sha256', encoding: 'hex', headers: ['x-signature'] } as const;
const withHmac = {
  ...signed,
  headers: { 'x-signature': createHmac('sha256', right).update('{}').digest('hex') },
};

/** A list that counts which of its values were looked at. */
function watched(values: readonly string[]): {
  readonly list: readonly string[];
  readonly seen: Set<string>;
} {
  const seen = new Set<string>();
  const list = new Proxy(values, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
  return { list, seen };
}

it.each([
  ['signature', (list: readonly string[]) => verifyStandardWebhook(signed, list, sentAt.toISOString()).ok],
  ['HMAC', (list: readonly string[]) => verifyHmac(hmac, withHmac, list, sentAt.toISOString()).ok],
  ['token of an address', (list: readonly string[]) => verifyUrlToken(signed, list).ok],
  ['token of a reader', (list: readonly string[]) => isReader(`Bearer ${right}`, list)],
])('row 41: every secret is compared with every call, whichever of them is right', (_, isRight) => {
  for (const secrets of [
    [right, wrong],
    [wrong, right],
    [right, right],
    [wrong, wrong],
  ]) {
    const { list, seen } = watched(secrets);
    expect(isRight(list)).toBe(secrets.includes(right));
    expect([...seen]).toEqual(['0', '1']);
  }
});

it('row 41: secrets are compared in one place only', () => {
  const files = ['shared', 'functions', 'infra'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(folder, path)),
  );
  const comparing = files.filter((path) =>
    readFileSync(join(root, path), 'utf8').includes('timingSafeEqual'),
  );
  expect(comparing).toEqual([join('shared', 'sources', 'auth', 'equal-texts.ts')]);
  for (const path of [
    'shared/sources/auth/standard-webhooks.ts',
    'shared/sources/auth/plain-secret.ts',
    'infra/local/http/reader-token.ts',
  ])
    expect(readFileSync(join(root, path), 'utf8')).not.toMatch(
      /(?:secret|token|expected|signature|entry)\w* ===? (?!undefined)/,
    );
});
