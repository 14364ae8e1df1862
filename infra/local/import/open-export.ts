import { createReadStream } from 'node:fs';
import { UnreadableExport } from '../../../functions/import/unpack/unreadable-export.ts';
import { unpack } from '../../../functions/import/unpack/unpack.ts';
import { Refused } from '../command.ts';

/**
 * The unpacked bytes of a file, as the pipeline would read it; of an archive its first file.
 * @throws Refused when they cannot be unpacked
 */
export async function* openExport(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const file of unpack(createReadStream(path))) {
      yield* file.bytes;
      return;
    }
  } catch (error) {
    if (error instanceof UnreadableExport) throw new Refused(`Cannot import ${path}: ${error.message}`);
    throw error;
  }
}
