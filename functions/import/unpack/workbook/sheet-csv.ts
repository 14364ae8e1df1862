import { UnreadableExport } from '../unreadable-export.ts';
import { cellText, type CellContext } from './cell-text.ts';
import { attributeOf, xmlTags, xmlText } from './xml-tags.ts';

/** Columns that a sheet of Excel can have. */
const MAX_COLUMNS = 16_384;
const BLOCK_LETTERS = 32_768;

/** The rows of a sheet as CSV: all at least as long as the first one, which has the names. */
export async function* sheetCsv(
  bytes: AsyncIterable<Uint8Array>,
  context: CellContext,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let block = '';
  let width = 0;
  for await (const row of rowsOf(bytes, context)) {
    if (width === 0) width = row.length;
    while (row.length < width) row.push('');
    block += `${row.map(quoted).join(',')}\r\n`;
    if (block.length < BLOCK_LETTERS) continue;
    yield encoder.encode(block);
    block = '';
  }
  if (block !== '') yield encoder.encode(block);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

async function* rowsOf(bytes: AsyncIterable<Uint8Array>, context: CellContext): AsyncGenerator<string[]> {
  let row: string[] = [];
  let isWhole = false;
  let [type, style, value, inline, column] = ['n', 0, '', '', 0];
  for await (const { name, attributes, isEmpty, textBefore } of xmlTags(bytes)) {
    if (name === '/worksheet') isWhole = true;
    else if (name === 'row') row = [];
    else if (name === 'c') {
      column = columnOf(attributeOf(attributes, 'r')) ?? row.length;
      type = attributeOf(attributes, 't') ?? 'n';
      style = Number(attributeOf(attributes, 's') ?? 0);
      [value, inline] = ['', ''];
    } else if (name === '/v') value = textBefore;
    else if (name === '/t') inline += xmlText(textBefore);
    else if (name === '/c') {
      while (row.length < column) row.push('');
      row[column] = cellText({ type, style, value, inline }, context);
    }
    if ((name === '/row' || (name === 'row' && isEmpty)) && row.some((text) => text !== '')) yield row;
  }
  if (!isWhole) {
    throw new UnreadableExport('Cannot read the workbook: its sheet must be complete, got the start of it');
  }
}

/** @example columnOf('AB12') // 27 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,4}/i.exec(reference ?? '')?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  if (column < MAX_COLUMNS) return column;
  throw new UnreadableExport(
    `Cannot read the workbook: a sheet must have at most ${MAX_COLUMNS.toLocaleString('en')} columns, got more; save it as CSV`,
  );
}
