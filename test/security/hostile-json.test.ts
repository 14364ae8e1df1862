import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openJsonl } from '../../shared/sources/formats/jsonl.ts';
import { parseJson, parseJsonBody } from '../../shared/sources/formats/parse-json.ts';
import { sources } from '../../shared/sources/index.ts';
import type { Source } from '../../shared/sources/source.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const webhooks = Object.values(sources).flatMap((source: Source) =>
  source.webhook ? [{ id: source.id, webhook: source.webhook }] : [],
);
const context = { source: 'shop', product: 'Kettle', receivedAt: '2026-11-24T09:00:00.000Z' };

it.each([
  ['list', '[', ']'],
  ['object', '{"a":', '}'],
  ['list of objects', '[{"a":', '}]'],
])('row 42: a %s of any depth above 64 is refused before it is parsed', async (_, open, close) => {
  for (const depth of [65, 1_000, 10_000, 150_000]) {
    for (const text of [open.repeat(depth), `${open.repeat(depth)}1${close.repeat(depth)}`]) {
      const parsed = parseJson(text);
      expect(parsed.ok).toBe(false);
      expect(parsed.ok ? '' : parsed.error).toMatch(/nested at most 64 deep|at most 1048576 bytes/);
      for (const { webhook } of webhooks) expect(webhook.parse(bytesOf(text), {}, context).ok).toBe(false);
    }
  }
});

it('row 42: a record of a file is refused like a body', async () => {
  async function* file(): AsyncGenerator<Uint8Array> {
    yield bytesOf(`{"a":1}\n{"a":${'['.repeat(100_000)}\n{"a":${'['.repeat(65)}${']'.repeat(65)}}\n{"a":2}`);
  }
  const opened = await openJsonl(file());
  if (!opened.ok) throw new Error(opened.error);
  const rows = [];
  for await (const batch of opened.value.rows) rows.push(...batch);
  expect(rows.map(({ row }) => row)).toEqual(['record', 'rejected', 'rejected', 'record']);
});

const evilKey = fc.constantFrom('__proto__', '\\u005f_proto__', 'constructor', 'prototype', 'toString', 'a');
const evil: fc.Arbitrary<string> = fc.letrec<{ value: string; members: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom('1', '"x"', 'null'), tie('members')),
  members: fc
    .array(fc.tuple(evilKey, tie('value')), { maxLength: 4 })
    .map((pairs) => `{${pairs.map(([key, value]) => `"${key}":${value}`).join(',')}}`),
})).members;

/** Whether some object in it has a prototype of its own making. */
function isPolluted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return true;
  return Object.values(value).some(isPolluted) || Object.hasOwn(value, '__proto__');
}

it('row 43: no key of any JSON reaches a prototype, also when it is copied afterwards', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
  fc.assert(
    fc.property(evil, (text) => {
      const parsed = parseJson(text);
      if (!parsed.ok) throw new Error(parsed.error);
      expect(isPolluted(parsed.value)).toBe(false);
      expect(isPolluted(Object.assign({}, parsed.value))).toBe(false);
      for (const { webhook } of webhooks) {
        webhook.parse(bytesOf(text), {}, context);
        webhook.parse(bytesOf(`{"type":"review.created","data":${text}}`), {}, context);
      }
    }),
  );
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
});

it('row 43: of a key that comes twice the last counts, for every reader of a body', () => {
  const text = '{"a":1,"a":{"b":2},"\\u0061":3}';
  expect(parseJson(text)).toEqual({ ok: true, value: { a: 3 } });
  expect(parseJsonBody(bytesOf(text))).toEqual({ ok: true, value: { a: 3 } });
});
