import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../functions/api/csv-text.ts';

const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '@a', '-2', '+3', '\t', 'a;b', 'a"b', '\r\n'),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

const read = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, bom: true, record_delimiter: '\r\n', skip_empty_lines: false });

describe('csvText()', () => {
  it('is read back by a CSV parser as it was written, but for the quote before formulas', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('plain' as const, 'excel' as const), (rows, dialect) => {
        const back = read(csvText(rows, dialect), dialect === 'excel' ? ';' : ',');
        expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      }),
    );
  });

  it('never writes a text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of read(csvText(rows, 'plain'), ',').flat())
          expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
    );
  });

  it('leaves numbers alone, also negative ones', () => {
    expect(csvText([['gap', -0.5, 12]], 'plain')).toBe('gap,-0.5,12\r\n');
  });

  it('writes what Excel wants where the comma is decimal', () => {
    expect(csvText([['a;b', 0.25]], 'excel')).toBe('\uFEFF"a;b";0,25\r\n');
  });
});
