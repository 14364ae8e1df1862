import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { SecretReader } from '../../ports/infrastructure.ts';

const fileSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()).max(2)]));

/** Secrets of the embedded stack: a JSON file, name to secret or [current, previous]; read anew at each call. */
export const createSecretsFileReader = (path: string): SecretReader => ({
  async secrets(name) {
    const parsed = fileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (!parsed.success) {
      throw new Error(
        'Cannot read the secrets file: it must map names to a secret or to [current, previous]',
      );
    }
    const found = Object.hasOwn(parsed.data, name) ? parsed.data[name] : undefined;
    return found === undefined ? [] : [found].flat();
  },
});
