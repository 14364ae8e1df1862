import type { ReadPosition } from '../../shared/domain/read-position.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { openExportFile } from '../../shared/sources/open-export-file.ts';
import type { ExportRows, ExportSource, ParsedRow, SourceContext } from '../../shared/sources/source.ts';
import type { ExportFile } from './unpack/export-file.ts';
import { unpack } from './unpack/unpack.ts';

export interface PlacedRow {
  readonly row: ParsedRow;
  /** Where reading would go on to give this row first; undefined where that can only be the start. */
  readonly at: ReadPosition | undefined;
}

interface Reading {
  readonly plugin: ExportSource;
  readonly context: SourceContext;
  /** Given with a row of the same object: `bytes` begin at its `place.offset`. */
  readonly from?: ReadPosition | undefined;
  /** Told of the packed bytes that were read. */
  readonly onRead: (bytes: number) => void;
}

/**
 * All rows of an object, of all files in it.
 * @returns rows; a failure when a file has the wrong columns, and nothing after it
 */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  { plugin, context, from, onRead }: Reading,
): AsyncGenerator<Result<PlacedRow>> {
  const read = counted(bytes, onRead);
  for await (const file of from ? [{ isPacked: false, bytes: read }] : unpack(read)) {
    const opened = await openExportFile(plugin, file.bytes, context, from);
    if (!opened.ok) {
      yield fail(errorIn(file, opened.error));
      return;
    }
    yield* placed(opened.value, file);
  }
}

async function* placed(rows: ExportRows, { isPacked }: ExportFile): AsyncGenerator<Result<PlacedRow>> {
  const position = (): ReadPosition | undefined => (isPacked ? undefined : rows.position());
  let at = position();
  for await (const row of rows) {
    yield ok({ row, at });
    at = position();
  }
}

const errorIn = ({ name }: ExportFile, error: string): string =>
  name === undefined ? error : `${error} (${name.slice(0, 200)})`;

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    onRead(part.byteLength);
    yield part;
  }
}
