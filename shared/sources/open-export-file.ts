import type { ReadPosition } from '../domain/read-position.ts';
import { fail, type Result } from '../domain/result.ts';
import { looksLike } from './looks-like.ts';
import type { ExportRows, ExportSource, SourceContext } from './source.ts';

const HEAD_BYTES = 65_536;

/** Opens a file for a source. The error says which source would read a file that this one refuses. */
export async function openExportFile(
  plugin: ExportSource,
  bytes: AsyncIterable<Uint8Array>,
  context: SourceContext,
  from?: ReadPosition,
): Promise<Result<ExportRows>> {
  const head: Uint8Array[] = [];
  const opened = await plugin.open(keepingHead(bytes, head), context, from);
  if (opened.ok) return opened;
  const found = await looksLike(Buffer.concat(head));
  return found === undefined || found.plugin === plugin ? opened : fail(`${opened.error}; ${found.hint}`);
}

async function* keepingHead(
  bytes: AsyncIterable<Uint8Array>,
  head: Uint8Array[],
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const part of bytes) {
    if (length < HEAD_BYTES) head.push(Uint8Array.from(part.subarray(0, HEAD_BYTES - length)));
    length += part.byteLength;
    yield part;
  }
}
