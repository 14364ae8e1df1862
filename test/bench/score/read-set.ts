import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Lines of `<name>.jsonl` or `<name>.jsonl.gz`; undefined when the folder has neither. */
export function readSet<T>(
  folder: string,
  name: string,
  isLine: (line: unknown) => line is T,
): readonly T[] | undefined {
  const plain = join(folder, `${name}.jsonl`);
  const packed = `${plain}.gz`;
  if (!existsSync(plain) && !existsSync(packed)) return undefined;
  const text = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : gunzipSync(readFileSync(packed)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
    .filter(isLine);
}
