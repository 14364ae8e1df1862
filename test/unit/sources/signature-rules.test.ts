import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyHeaderSecret, verifyUrlToken } from '../../../shared/sources/auth/plain-secret.ts';
import {
  sentAtOf,
  signedPrefix,
  verifyStandardWebhook,
} from '../../../shared/sources/auth/standard-webhooks.ts';

const AT = 1_794_816_766;
const key = Buffer.from('a key of 25 bytes, enough');
const secret = `whsec_${key.toString('base64')}`;
const body = Buffer.from('{"rating":2}');
const instant = (seconds: number): string => new Date(seconds * 1_000).toISOString();

const letters = 'abcdefgh'.repeat(4);

interface Change {
  readonly id?: string;
  readonly timestamp?: string;
  readonly key?: string | Uint8Array;
  /** In place of the one right signature. */
  readonly signature?: (right: string) => string;
  /** `webhook` when left out. */
  readonly prefix?: string;
}

/** A call that is signed as the specification says. */
function call(change: Change = {}) {
  const { id = 'msg_1', timestamp = String(AT), prefix = 'webhook', signature = (right) => right } = change;
  const digest = createHmac('sha256', change.key ?? key)
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest('base64');
  const headers: Readonly<Record<string, string>> = {
    [`${prefix}-id`]: id,
    [`${prefix}-timestamp`]: timestamp,
    [`${prefix}-signature`]: signature(`v1,${digest}`),
  };
  return { query: {}, body, headers };
}
const without = (name: string) => {
  const { headers, ...rest } = call();
  return {
    ...rest,
    headers: Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name)),
  };
};
const outcome = (
  request: ReturnType<typeof call>,
  secrets: readonly string[] = [secret],
  now = instant(AT),
) => {
  const result = verifyStandardWebhook(request, secrets, now);
  return result.ok ? 'ok' : result.error;
};

describe('verifyStandardWebhook() says why', () => {
  it.each([
    ['the right call', call(), 'ok'],
    ['the older names of the headers', call({ prefix: 'svix' }), 'ok'],
    ['an id of 256 letters', call({ id: 'a'.repeat(256) }), 'ok'],
    ['an id of 257 letters', call({ id: 'a'.repeat(257) }), 'malformed-signature'],
    ['a dot in the id', call({ id: 'msg.1' }), 'malformed-signature'],
    ['a space before the id', call({ id: ' msg' }), 'malformed-signature'],
    ['a space after the id', call({ id: 'msg ' }), 'malformed-signature'],
    ['a time of 13 digits', call({ timestamp: `${String(AT)}000` }), 'malformed-signature'],
    ['a letter after the time', call({ timestamp: `${String(AT)}x` }), 'malformed-signature'],
    ['a letter before the time', call({ timestamp: `x${String(AT)}` }), 'malformed-signature'],
    ['an empty id', call({ id: '' }), 'missing-signature'],
    ['an empty time', call({ timestamp: '' }), 'missing-signature'],
    ['an empty signature', call({ signature: () => '' }), 'missing-signature'],
    ['no id', without('webhook-id'), 'missing-signature'],
    ['no time', without('webhook-timestamp'), 'missing-signature'],
    ['no signature', without('webhook-signature'), 'missing-signature'],
    [
      'a signature of another version',
      call({ signature: (right) => right.replace('v1', 'v2') }),
      'malformed-signature',
    ],
    ['a signature without a version', call({ signature: (right) => right.slice(2) }), 'malformed-signature'],
    ['a letter in place of the comma', call({ signature: () => 'v1x' }), 'malformed-signature'],
    ['a version without a signature', call({ signature: () => 'v1' }), 'malformed-signature'],
    [
      'the right one after 15 others',
      call({ signature: (right) => `${'v1,AAAA '.repeat(15)}${right}` }),
      'ok',
    ],
    ['another key', call({ key: 'another key of some bytes' }), 'wrong-signature'],
    ['the secret itself as the key', call({ key: secret.slice('whsec_'.length) }), 'wrong-signature'],
  ])('%s', (_, request, expected) => {
    expect(outcome(request)).toBe(expected);
  });

  it.each([-301, -300, 300, 301])('%d s after the signature', (seconds) => {
    expect(outcome(call(), [secret], instant(AT + seconds))).toBe(
      Math.abs(seconds) > 300 ? 'stale-timestamp' : 'ok',
    );
  });

  it('a key below 16 bytes, and no secret at all', () => {
    const of = (bytes: number): string => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;
    expect(outcome(call({ key: Buffer.alloc(16, 7) }), [of(16)])).toBe('ok');
    expect(outcome(call({ key: Buffer.alloc(15, 7) }), [of(15)])).toBe('no-secret-configured');
    expect(outcome(call(), ['whsec_', 'whsec_no base64, whatever its length is'])).toBe(
      'no-secret-configured',
    );
    expect(outcome(call(), [])).toBe('no-secret-configured');
  });

  it.each([
    ['is a letter too short', letters.slice(1)],
    ['has a sign before it', `!${letters.slice(1)}`],
    ['has a sign after it', `${letters.slice(1)}!`],
  ])('a secret without prefix that %s is a text and no base64', (_, text) => {
    expect(outcome(call({ key: text }), [text])).toBe('ok');
    expect(outcome(call({ key: Buffer.from(text, 'base64') }), [text])).toBe('wrong-signature');
  });

  it('headers of both names: the newer ones count', () => {
    const both = {
      ...call(),
      headers: { ...call({ prefix: 'svix', key: 'wrong' }).headers, ...call().headers },
    };
    expect(outcome(both)).toBe('ok');
  });
});

describe('what was signed', () => {
  it('has a beginning only when id and time are there', () => {
    expect(signedPrefix(call())).toBe(`msg_1.${String(AT)}.`);
    expect(signedPrefix(without('webhook-id'))).toBeUndefined();
    expect(signedPrefix(without('webhook-timestamp'))).toBeUndefined();
  });

  it('has a time only when one came', () => {
    expect(sentAtOf(call().headers)).toBe(instant(AT));
    expect(sentAtOf({ 'webhook-timestamp': String(AT) })).toBe(instant(AT));
    expect(sentAtOf({})).toBeUndefined();
  });
});

describe('a secret that is sent itself', () => {
  const token = 'sixteen letters!';
  const inAddress = (given: string | undefined, secrets: readonly string[]) => {
    const query: Readonly<Record<string, string>> = given === undefined ? {} : { token: given };
    return verifyUrlToken({ headers: {}, body, query }, secrets);
  };
  const inHeader = (given: string | undefined, secrets: readonly string[]) => {
    const headers: Readonly<Record<string, string>> = given === undefined ? {} : { 'x-secret': given };
    return verifyHeaderSecret('x-secret', { headers, body, query: {} }, secrets);
  };

  it.each([
    ['in the address', inAddress],
    ['in a header', inHeader],
  ])('%s: is taken, and every refusal has its reason', (_, verify) => {
    expect(verify(token, ['too short', token])).toEqual({ ok: true, value: undefined });
    expect(verify(token.slice(1), [token.slice(1)])).toEqual({ ok: false, error: 'no-secret-configured' });
    expect(verify(token, [])).toEqual({ ok: false, error: 'no-secret-configured' });
    expect(verify(undefined, [token])).toEqual({ ok: false, error: 'missing-signature' });
    expect(verify('', [token])).toEqual({ ok: false, error: 'missing-signature' });
    expect(verify('too short', [token, 'too short'])).toEqual({ ok: false, error: 'wrong-signature' });
  });
});
