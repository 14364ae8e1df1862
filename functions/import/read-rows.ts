import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { ExportSource, ParsedRow, SourceContext } from '../../shared/sources/source.ts';
import { unpack } from './unpack/unpack.ts';

/**
 * All rows of an object, of all files in it.
 * @param read told of the packed bytes that were read
 * @returns rows; a failure when a file has the wrong columns, and nothing after it
 */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  plugin: ExportSource,
  context: SourceContext,
  read: (bytes: number) => void,
): AsyncGenerator<Result<ParsedRow>> {
  for await (const file of unpack(counted(bytes, read))) {
    const opened = await plugin.open(file.bytes, context);
    if (!opened.ok) {
      yield file.name === undefined ? opened : fail(`${opened.error} (${file.name.slice(0, 200)})`);
      return;
    }
    for await (const row of opened.value) yield ok(row);
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    read(part.byteLength);
    yield part;
  }
}
