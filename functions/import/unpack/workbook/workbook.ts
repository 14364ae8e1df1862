import type { ExportFile } from '../export-file.ts';
import { UnreadableExport } from '../unreadable-export.ts';
import { unzip } from '../unzip.ts';
import { dateStyles } from './date-styles.ts';
import { firstSheet } from './first-sheet.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetCsv } from './sheet-csv.ts';

const MAX_PACKED_BYTES = 64 * 1_048_576;
const MAX_PART_BYTES = 4 * 1_048_576;

/** Whether a zip begins as a workbook does. @param head its first bytes */
export function isWorkbook(head: Uint8Array): boolean {
  const name = Buffer.from(head.subarray(30, 60)).toString('latin1');
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|xl\/)/.test(name);
}

/**
 * The first sheet of an Excel workbook (.xlsx) as CSV. Packed, it is in memory, since its texts may lie behind the
 * cells that name them; unpacked, only the texts are.
 * @throws UnreadableExport when it is broken, too large, or a bomb
 */
export async function* workbookSheet(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ExportFile> {
  const packed = await whole(bytes, MAX_PACKED_BYTES);
  const parts = await smallParts(packed);
  const { path, is1904 } = await firstSheet({ workbook: parts.workbook, relations: parts.relations });
  const context = { strings: parts.strings, dates: parts.dates, is1904 };
  for await (const file of unzip(once(packed))) {
    if (file.name === path) {
      yield { isPacked: true, bytes: sheetCsv(file.bytes, context) };
      return;
    }
    await skip(file.bytes);
  }
  throw new UnreadableExport(
    `Cannot read the workbook: it must hold its sheet ${path.slice(0, 100)}, got none`,
  );
}

async function smallParts(packed: Uint8Array) {
  let [workbook, relations] = [new Uint8Array(), new Uint8Array()];
  let strings: readonly string[] = [];
  let dates: readonly boolean[] = [];
  for await (const { name, bytes } of unzip(once(packed))) {
    if (name === 'xl/workbook.xml') workbook = await whole(bytes, MAX_PART_BYTES);
    else if (name === 'xl/_rels/workbook.xml.rels') relations = await whole(bytes, MAX_PART_BYTES);
    else if (name === 'xl/styles.xml') dates = await dateStyles(bytes);
    else if (name === 'xl/sharedStrings.xml') strings = await sharedStrings(bytes);
    else await skip(bytes);
  }
  return { workbook: once(workbook), relations: once(relations), strings, dates };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function skip(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _part of bytes);
}

async function whole(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    parts.push(part);
    length += part.byteLength;
    if (length > limit) {
      throw new UnreadableExport(
        `Cannot read the workbook: it must have at most ${String(limit / 1_048_576)} MB, got more; save it as CSV`,
      );
    }
  }
  return Buffer.concat(parts);
}
