import { openCsv } from './formats/csv.ts';
import { openJsonl } from './formats/jsonl.ts';
import { plainName } from './formats/find-columns.ts';
import { sources } from './index.ts';
import type { ExportSource, Source } from './source.ts';

interface LookAlike {
  readonly plugin: ExportSource;
  /** For an error: `it looks like a file of Loox: use a source of the type loox (import --source loox)`. */
  readonly hint: string;
}

/**
 * The kind of export whose columns a file has, of several that with the most of them.
 * @param head first bytes of a file that another source refused
 */
export async function looksLike(head: Uint8Array): Promise<LookAlike | undefined> {
  const columns = new Set((await columnsOf(head)).map(plainName));
  const text = new TextDecoder('latin1').decode(head);
  let best: LookAlike | undefined;
  let most = 0;
  for (const { id, name, export: plugin } of Object.values<Source>(sources)) {
    if (!plugin) continue;
    const hint = `it looks like a file of ${name}: use a source of the type ${id} (import --source ${id})`;
    if (plugin.recognises?.(text) === true) return { plugin, hint };
    if (!plugin.columns) continue;
    const { aliases, required } = plugin.columns;
    const has = (field: string): boolean =>
      aliases[field]?.some((one) => columns.has(plainName(one))) ?? false;
    const found = Object.keys(aliases).filter(has).length;
    if (!required.every(has) || found <= most) continue;
    most = found;
    best = { plugin, hint };
  }
  return best;
}

async function columnsOf(head: Uint8Array): Promise<readonly string[]> {
  for (const open of [openCsv, openJsonl]) {
    const file = await open(once(head));
    if (file.ok) return file.value.columns;
  }
  return [];
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
