import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Rows of a simple gzip CSV file (no quotes) without its header. */
export async function readTable(folder: string, name: string): Promise<readonly (readonly string[])[]> {
  const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
