import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files under a folder whose bytes, or whose name, hold the text; what other processes remove meanwhile is skipped. */
export async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  const held = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file)).catch(() => Buffer.alloc(0));
      return file.includes(text) || bytes.includes(text);
    }),
  );
  return files.filter((_, index) => held[index]);
}
