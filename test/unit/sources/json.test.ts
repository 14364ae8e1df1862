import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../shared/sources/formats/field-of.ts';
import { openJsonl } from '../../../shared/sources/formats/jsonl.ts';
import { parseJson } from '../../../shared/sources/formats/parse-json.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { itemsOf, listOf, piecesOf } from './bytes.ts';

async function recordsOf(content: string, length?: number) {
  const file = await openJsonl(piecesOf(content, length));
  if (!file.ok) throw new Error(file.error);
  const rows = await listOf(itemsOf(file.value.rows));
  return { ...file.value, rows, shape: rows.map((row) => `${row.row} ${String(row.line)}`) };
}

describe('parseJson()', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        fc.pre(!/__proto__|\\u/.test(text));
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  it('accepts 64 levels and refuses 65, and brackets within texts do not count', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(parseJson(nested(64)).ok).toBe(true);
    expect(parseJson(nested(65))).toEqual({ ok: false, error: 'must be nested at most 64 deep' });
    expect(parseJson(JSON.stringify({ text: `"\\${'['.repeat(100)}` })).ok).toBe(true);
  });

  it('drops __proto__, written plainly or escaped, at any depth', () => {
    const result = parseJson('{"a":{"__proto__":{"x":1},"\\u005f_proto_\\u005F":2,"b":3},"__proto__":4}');
    expect(result.ok && JSON.stringify(result.value)).toBe('{"a":{"b":3}}');
  });

  it('says where, never what', () => {
    const result = parseJson('{"text": "very private words", oops}');
    expect(result).toEqual({ ok: false, error: 'must be JSON, got a syntax error at character 31' });
    expect(parseJson('{"text": "very private')).toMatchObject({ ok: false });
    expect(JSON.stringify(parseJson('{"text": "very private'))).not.toContain('private');
  });

  it('answers within a moment to a megabyte that is made to be slow', () => {
    for (const text of ['"'.repeat(1_000_000), `"${'\\"'.repeat(500_000)}`, '['.repeat(1_000_000)]) {
      expect(parseJson(text).ok).toBe(false);
      expect(cpuTimeOf(() => parseJson(text))).toBeLessThan(1_000);
    }
  });
});

describe('fieldOf()', () => {
  it.each([
    ['a', 1],
    ['b.c', 2],
    ['d.e', 3],
    ['b.x.y', undefined],
    ['constructor', undefined],
    ['b.__proto__', undefined],
    ['toString.name', undefined],
  ])('finds %s', (path, value) => {
    expect(fieldOf({ a: 1, b: { c: 2 }, 'd.e': 3 }, path)).toBe(value);
  });
});

describe('openJsonl()', () => {
  it('gives every record of lines and of a list, however the bytes are cut', async () => {
    const record = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.integer(), fc.object({ maxDepth: 2 })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        async (records, length) => {
          const texts = records.map((value) => JSON.stringify(value));
          const lines = await recordsOf(texts.join('\n'), length);
          const list = await recordsOf(`[${texts.join(',')}]`, length);
          expect(lines.rows.map(({ raw }) => raw)).toEqual(texts);
          expect(list.rows.map(({ raw }) => raw)).toEqual(texts);
          expect(lines.columns).toEqual(list.columns);
        },
      ),
    );
  });

  it('rejects a record above 1 MB and reads the rest', async () => {
    const huge = JSON.stringify({ text: 'x'.repeat(1_100_000) });
    expect((await recordsOf(`{"a":1}\n${huge}\n{"a":3}`)).shape).toEqual([
      'record 1',
      'rejected 2',
      'record 3',
    ]);
    expect((await recordsOf(`[{"a":1},\n${huge},\n{"a":3}]`)).shape).toEqual([
      'record 1',
      'rejected 2',
      'record 3',
    ]);
  });

  it('rejects the record in which a list breaks off', async () => {
    expect((await recordsOf('[{"a":1},\n{"a":')).shape).toEqual(['record 1', 'rejected 2']);
  });

  it('knows all columns of a short file, and says that it does not of a long one', async () => {
    const short = await recordsOf('{"a":1}\n{"b":{"c":2,"d":3}}');
    expect([short.columns, short.columnsAreComplete]).toEqual([['a', 'b.c', 'b.d'], true]);
    const long = await recordsOf(`${'{"a":1}\n'.repeat(1_500)}{"late":1}`);
    expect([long.columns, long.columnsAreComplete, long.rows.length]).toEqual([['a'], false, 1_501]);
  });
});
