import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../functions/import/unpack/unpack.ts';
import { trustpilot } from '../../../shared/sources/trustpilot/index.ts';
import { workbookOf, workbookParts } from '../../support/workbook.ts';

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += length) yield bytes.subarray(from, from + length);
}

async function csvOf(bytes: Uint8Array, length = 1_000): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const file of unpack(inPieces(bytes, length)))
    for await (const part of file.bytes) parts.push(part);
  return Buffer.concat(parts).toString();
}
const rowsOf = async (bytes: Uint8Array, length?: number): Promise<string[][]> =>
  parse(await csvOf(bytes, length), { relaxColumnCount: true });

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/><numFmt numFmtId="166" formatCode="[$-407]d. mmmm yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';

describe('a workbook', () => {
  it.each([1, 100_000])(
    'is read like the CSV of its first visible sheet, in pieces of %i bytes',
    async (length) => {
      const rows = [
        ['id', 'text', 'last'],
        ['1', 'commas, "quotes"\nand <tags> & 😀 ünï', 'x'],
        ['2', '', '-5 =1+1'],
      ];
      expect(await rowsOf(workbookOf(rows), length)).toEqual(rows);
    },
  );

  it('has dates in ISO, of both calendars', async () => {
    const cells =
      '<row><c s="1"><v>46326</v></c><c s="2"><v>46326.5</v></c><c s="3"><v>3</v></c><c s="4"><v>1</v></c><c s="1"><v>61</v></c></row>';
    expect(await rowsOf(zipSync(workbookParts(cells, { styles })))).toEqual([
      ['2026-10-31', '2026-10-31 12:00:00', '3', '1900-01-01', '1900-03-01'],
    ]);
    const of1904 = zipSync(workbookParts(cells, { styles, settings: '<workbookPr date1904="1"/>' }));
    expect((await rowsOf(of1904))[0]?.[0]).toBe('2030-11-01');
  });

  it('has booleans, formulas, inline and rich texts; errors and gaps are empty, blank rows are left out', async () => {
    const cells = [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="str"><f>"b"</f><v>b</v></c><c r="D1" t="s"><v>0</v></c></row>',
      '<row r="2"/><row r="3"><c r="A3"/></row>',
      '<row r="4"><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4"><v>4.5</v></c></row>',
      '<row r="5"><c r="A5" t="b"><v>0</v></c></row>',
    ].join('');
    const strings =
      '<si><r><t>rich </t></r><r><t>te_x000D_xt</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>';
    expect(await rowsOf(zipSync(workbookParts(cells, { strings })))).toEqual([
      ['a', 'b', '', 'rich te\rxt'],
      ['', 'true', '', '4.5'],
      ['false', '', '', ''],
    ]);
  });

  it('comes to the same changes as the CSV of a source', async () => {
    const rows = [
      ['Review Id', 'Review Created (UTC)', 'Review Stars', 'Review Content'],
      ['r1', '2026-11-17 19:42:05', '4', 'Fine'],
    ];
    const opened = await trustpilot.export.open(inPieces(Buffer.from(await csvOf(workbookOf(rows))), 100), {
      source: 'trustpilot',
      receivedAt: '2026-11-24T09:00:00.000Z',
    });
    if (!opened.ok) throw new Error(opened.error);
    const read = [];
    for await (const row of opened.value) read.push(row);
    expect(read).toMatchObject([{ row: 'change', change: { feedback: { externalId: 'r1', text: 'Fine' } } }]);
  });
});

describe('a workbook that cannot be read', () => {
  const whole = workbookOf([
    ['a', 'b'],
    ['1', '2'],
  ]);
  it.each([
    ['cut', whole.subarray(0, whole.byteLength / 2), 'must be complete'],
    [
      'without a sheet',
      zipSync({ '[Content_Types].xml': Buffer.from('<Types/>') }),
      'must have a sheet that is not hidden',
    ],
    [
      'with entities of its own',
      zipSync(workbookParts('<!DOCTYPE x [<!ENTITY a "aaa">]>')),
      'got a document type',
    ],
    [
      'with a column far out',
      zipSync(workbookParts('<row><c r="ZZZZ1"><v>1</v></c></row>')),
      'at most 16,384 columns',
    ],
    [
      'with an endless cell',
      zipSync(workbookParts(`<row><c><v>${'9'.repeat(2_000_000)}</v></c></row>`)),
      'a cell that is too long',
    ],
    ['that is a bomb', zipSync(workbookParts('<row></row>'.repeat(8_000_000))), 'decompression bomb'],
  ])('%s says what must hold', async (_, bytes, reason) => {
    await expect(csvOf(bytes)).rejects.toThrow(reason);
  });
});
