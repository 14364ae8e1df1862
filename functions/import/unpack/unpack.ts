import type { ExportFile } from './export-file.ts';
import { gunzip } from './gunzip.ts';
import { unzip } from './unzip.ts';
import { isWorkbook, workbookSheet } from './workbook/workbook.ts';

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The name of the first file of a zip begins at byte 30; a workbook is known by it. */
const HEAD_BYTES = 64;

/** Unpacks an object piece by piece; of a workbook it gives the first sheet as CSV. What it is, its first bytes say: names lie. */
export async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ExportFile> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.byteLength < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = followedBy(head, iterator);
  const startsWith = (magic: readonly number[]): boolean =>
    magic.every((byte, index) => head[index] === byte);
  if (startsWith(ZIP)) yield* isWorkbook(head) ? workbookSheet(whole) : unzip(whole);
  else if (startsWith(GZIP)) yield { isPacked: true, bytes: gunzip(whole) };
  else yield { isPacked: false, bytes: whole };
}

async function* followedBy(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.byteLength > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
