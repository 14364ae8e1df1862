import type { ReadPosition } from '../../domain/read-position.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { followedBy, mapped, takeFirst, type Batches } from './batches.ts';
import { CsvRecords, type CsvRecord } from './csv-records.ts';
import { foreignContent, looksLikeJson } from './content-of.ts';
import { decodeBlocks, type TextBlock } from './decode-text.ts';
import {
  MAXIMUM_RECORD_LENGTH,
  rejectedRow,
  type FileRow,
  type OpenFile,
  type RejectedRecord,
} from './file-row.ts';

const CANNOT = 'Cannot read the CSV file: it must be text that starts with a line of column names';
const delimiters = [',', ';', '\t'] as const;

/**
 * Opens a CSV file of any size: encoding and delimiter are found out, the header is read. Rows with more or fewer
 * fields than the header are rejected (empty fields at the end do not count). Of two columns with one name the
 * first is read.
 * @param from position of such a file, read before: `bytes` begin at its `place.offset`
 */
export async function openCsv(
  bytes: AsyncIterable<Uint8Array>,
  from?: ReadPosition,
): Promise<Result<OpenFile>> {
  if (from) return ok(openRest(bytes, from));
  const blocks = decodeBlocks(bytes);
  const read = await readHead(blocks);
  const head = read.map(({ text }) => text).join('');
  const foreign = looksLikeJson(head)
    ? 'JSON (name the file .jsonl, or give --type generic-jsonl)'
    : foreignContent(head);
  if (foreign !== undefined) return fail(`${CANNOT}, got ${foreign}`);
  const delimiter = delimiterOf(head);
  const scanner = new CsvRecords(delimiter);
  const { first, rest } = await takeFirst(scanner.of(followedBy(read, blocks)), () => true);
  const [names] = first;
  if (!names) return fail(`${CANNOT}, got nothing: it is empty`);
  if (names.row === 'rejected') {
    return fail(`Cannot read the CSV file: the line of column names is broken, ${names.reason}`);
  }
  const columns = withoutEmptyEnd(names.fields.map((name) => name.trim()));
  return ok(openFile(scanner, rest, { delimiter, columns }));
}

function openRest(bytes: AsyncIterable<Uint8Array>, from: ReadPosition): OpenFile {
  const scanner = new CsvRecords(from.delimiter, from);
  return openFile(scanner, scanner.of(decodeBlocks(bytes, from.place), from.skip), from);
}

function openFile(
  scanner: CsvRecords,
  records: Batches<CsvRecord | RejectedRecord>,
  { delimiter, columns }: Pick<ReadPosition, 'delimiter' | 'columns'>,
): OpenFile {
  return {
    columns,
    columnsAreComplete: true,
    rows: mapped(records, rowReader(columns)),
    position() {
      const position = scanner.position();
      return position && { ...position, delimiter, columns };
    },
  };
}

function rowReader(columns: readonly string[]): (record: CsvRecord | RejectedRecord) => FileRow {
  const width = columns.length;
  const places = new Map([...columns.entries()].reverse().map(([place, name]) => [name, place]));
  return (record) => {
    if (record.row === 'rejected') return record;
    const { line, raw, fields } = record;
    const surplus = fields.length > width && fields.slice(width).some((field) => field.trim() !== '');
    if (fields.length < width || surplus) {
      return rejectedRow(line, `must have ${String(width)} fields, got ${String(fields.length)}`, raw);
    }
    return { row: 'record', line, raw, value: (column) => fields[places.get(column) ?? -1] };
  };
}

/** Blocks up to the first line break outside quotes that ends a line with something on it. */
async function readHead(blocks: AsyncGenerator<TextBlock>): Promise<readonly TextBlock[]> {
  const read: TextBlock[] = [];
  let head = '';
  while (head.length <= MAXIMUM_RECORD_LENGTH && !/[\r\n]/.test(withoutQuoted(head).trimStart())) {
    const block = await blocks.next();
    if (block.done) break;
    read.push(block.value);
    head += block.value.text;
  }
  return read;
}

const withoutQuoted = (text: string): string => text.replace(/"[^"]*"/g, 'q').replace(/"[^"]*$/, 'q');

/** The most frequent of comma, semicolon and tab on the line of column names, outside quotes. */
function delimiterOf(head: string): string {
  const lines = withoutQuoted(head).split(/[\r\n]/);
  const line = lines.find((text) => text.trim() !== '') ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function withoutEmptyEnd(columns: readonly string[]): readonly string[] {
  const last = columns.findLastIndex((name) => name !== '');
  return columns.slice(0, last + 1);
}
