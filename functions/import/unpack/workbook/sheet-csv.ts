import { UnreadableExport } from '../unreadable-export.ts';
import { cellText, type CellContext } from './cell-text.ts';
import { attribute, xmlTags, xmlText, type XmlTag } from './xml-tags.ts';

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
  const reader = new RowReader(context);
  let isWhole = false;
  for await (const tags of xmlTags(bytes)) {
    for (const tag of tags) {
      isWhole ||= tag.name === '/worksheet';
      const row = reader.read(tag);
      if (row?.some((text) => text !== '') === true) yield row;
    }
  }
  if (!isWhole) {
    throw new UnreadableExport('Cannot read the workbook: its sheet must be complete, got the start of it');
  }
}

const [reference, type, style] = [attribute('r'), attribute('t'), attribute('s')];

class RowReader {
  readonly #context: CellContext;
  #row: string[] = [];
  #cell = { column: 0, type: 'n', style: 0, value: '', inline: '' };

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** @returns the row that ends with the tag */
  read({ name, attributes, isEmpty, textBefore }: XmlTag): string[] | undefined {
    switch (name) {
      case 'row':
        this.#row = [];
        return isEmpty ? this.#row : undefined;
      case 'c':
        this.#cell = {
          column: columnOf(reference(attributes)) ?? this.#row.length,
          type: type(attributes) ?? 'n',
          style: Number(style(attributes) ?? 0),
          value: '',
          inline: '',
        };
        return undefined;
      case '/v':
        this.#cell.value = textBefore;
        return undefined;
      case '/t':
        this.#cell.inline += xmlText(textBefore);
        return undefined;
      case '/c':
        while (this.#row.length < this.#cell.column) this.#row.push('');
        this.#row[this.#cell.column] = cellText(this.#cell, this.#context);
        return undefined;
      case '/row':
        return this.#row;
      default:
        return undefined;
    }
  }
}

/** @example columnOf('AB12') // 27 */
function columnOf(cell: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,4}/i.exec(cell ?? '')?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  let column = -1;
  for (let at = 0; at < letters.length; at++) column = 26 * (column + 1) + letters.charCodeAt(at) - 65;
  if (column < MAX_COLUMNS) return column;
  throw new UnreadableExport(
    `Cannot read the workbook: a sheet must have at most ${MAX_COLUMNS.toLocaleString('en')} columns, got more; save it as CSV`,
  );
}
