import { parse as parseWithOracle } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCsv } from '../../../shared/sources/formats/csv.ts';
import { CsvRecords } from '../../../shared/sources/formats/csv-records.ts';
import type { TextBlock } from '../../../shared/sources/formats/decode-text.ts';
import type { TextPlace } from '../../../shared/domain/read-position.ts';
import { itemsOf, listOf, piecesOf } from './bytes.ts';

const place: TextPlace = {
  offset: 0,
  decoder: { encoding: 'undecided', sawMultiByte: false, pending: [] },
};

async function* inPieces(text: string, length: number): AsyncGenerator<TextBlock> {
  for (let from = 0; from < text.length; from += length)
    yield { text: text.slice(from, from + length), place };
}

const recordsOf = (text: string, length = 1_000_000) =>
  listOf(itemsOf(new CsvRecords(',').of(inPieces(text, length))));

async function rowsOf(content: string | Uint8Array) {
  const file = await openCsv(piecesOf(content));
  if (!file.ok) throw new Error(file.error);
  const rows = await listOf(itemsOf(file.value.rows));
  return {
    columns: file.value.columns,
    cells: rows.flatMap((row) =>
      row.row === 'record' ? [file.value.columns.map((name) => row.value(name))] : [],
    ),
    lines: rows.map(({ line }) => line),
    rejected: rows.flatMap((row) => (row.row === 'rejected' ? [`${String(row.line)}: ${row.reason}`] : [])),
  };
}

const field = fc.oneof(fc.string(), fc.stringMatching(/^[a,;"\r\n ]{0,8}$/));
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const written = fc.tuple(field, fc.boolean()).map(([value, isQuoted]) => ({
  value,
  text: isQuoted || /[",\r\n]/.test(value) ? quoted(value) : value,
}));
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(written, { minLength: width, maxLength: width }), { minLength: 1 }));

describe('CsvRecords', () => {
  it('reads every well-formed file as csv-parse does, however the text is cut into blocks', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        async (rows, lineBreak, length) => {
          const text = rows.map((row) => row.map((cell) => cell.text).join(',')).join(lineBreak);
          const oracle: string[][] = parseWithOracle(text, {
            recordDelimiter: lineBreak,
            relaxColumnCount: true,
          });
          const records = await recordsOf(text, length);
          const fields = records.map((record) => (record.row === 'record' ? record.fields : record.reason));
          expect(fields).toEqual(oracle.filter((row) => row.some((value) => value !== '')));
        },
      ),
    );
  });

  it('accounts for every line of any text: read, rejected or blank', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[ab,"\n\r]{0,60}$/),
        fc.integer({ min: 1, max: 9 }),
        async (text, length) => {
          const records = await recordsOf(text, length);
          expect(await recordsOf(text)).toEqual(records);
          const seen = records.map(({ raw }) => raw).join('');
          expect(seen.replace(/[\r\n,"]/g, '')).toBe(text.replace(/[\r\n,"]/g, ''));
          const lines = records.map(({ line }) => line);
          expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('rejects a row above 1 MB, with or without quotes, and reads the rest', async () => {
    const huge = 'x'.repeat(1_100_000);
    for (const row of [`2,${huge}`, `2,"${huge}"`]) {
      const records = await recordsOf(`1,a\n${row}\n3,c\n`, 65_536);
      expect(records.map((record) => [record.row, record.line])).toEqual([
        ['record', 1],
        ['rejected', 2],
        ['record', 3],
      ]);
      expect(records[1]?.raw.length).toBeLessThanOrEqual(10_000);
    }
  });

  it('loses one line only to a quote that nobody closed, far from the end of a large file', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `${String(index)},some text of a row`);
    rows[100] = '100,"opened and never closed';
    const records = await recordsOf(rows.join('\n'), 65_536);
    expect(records.filter(({ row }) => row === 'record')).toHaveLength(59_999);
    expect(records.find(({ row }) => row === 'rejected')).toMatchObject({ line: 101 });
  });

  it('stays linear on a file that is made to be read again and again', async () => {
    const hostile = `${'x","\n'.repeat(300_000)}`;
    const start = performance.now();
    const records = await recordsOf(hostile, 65_536);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(records.every(({ row }) => row === 'rejected')).toBe(true);
  });
});

describe('openCsv()', () => {
  it.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon, commas within quotes', '"a,,,";b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['byte order mark', '\uFEFFa,b\r\n1,2\r\n'],
    ['blank lines first', '\n\n a , b \n1,2'],
    ['empty columns at the end', 'a,b,,\n1,2,,\n'],
  ])('reads a header with %s', async (_, text) => {
    const { columns, cells, rejected } = await rowsOf(text);
    expect(columns).toHaveLength(2);
    expect([cells, rejected]).toEqual([[['1', '2']], []]);
  });

  it('keeps column names like __proto__ to themselves, and takes the first of two equal ones', async () => {
    const { cells } = await rowsOf('__proto__,constructor,a,a\n1,2,3,4\n');
    expect(cells).toEqual([['1', '2', '3', '3']]);
  });

  it('names the line on which a record starts', async () => {
    const { lines, rejected } = await rowsOf('a,b\r\n1,"two\r\nlines"\r\n\r\n3\r\n5,6,7\r\n8,9,\r\n');
    expect(lines).toEqual([2, 5, 6, 7]);
    expect(rejected).toEqual(['5: must have 2 fields, got 1', '6: must have 2 fields, got 3']);
  });

  it('reads no further than it is asked to: a file without end takes no memory', async () => {
    const block = new TextEncoder().encode('1,"some text, with a comma"\n'.repeat(1_000));
    let bytesRead = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('a,b\n');
      for (;;) {
        bytesRead += block.byteLength;
        yield block;
      }
    }
    const file = await openCsv(endless());
    let rows = 0;
    if (!file.ok) throw new Error(file.error);
    for await (const row of itemsOf(file.value.rows)) {
      expect(row.row).toBe('record');
      if (++rows === 50_000) break;
    }
    expect(bytesRead).toBeLessThan(50 * block.byteLength + 4 * 65_536);
  });
});
