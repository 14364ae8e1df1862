import { guessMapping } from '../../../shared/sources/mapping/guess-mapping.ts';
import { parseMapping, type Mapping } from '../../../shared/sources/mapping/mapping-schema.ts';
import { readSample } from '../../../shared/sources/mapping/read-sample.ts';
import { Refused } from '../command.ts';
import { openExport } from './open-export.ts';
import type { ImportSource } from './source-of-import.ts';

/**
 * Which column is which, from the names and the first rows of a file.
 *
 * @returns undefined when the source has a mapping, or needs none
 * @throws Refused when the file has no header that can be read
 */
export async function guessedMapping(
  { settings, plugin }: ImportSource,
  path: string,
): Promise<Mapping | undefined> {
  if (settings.mapping !== undefined) return undefined;
  if (plugin.id !== 'generic-csv' && plugin.id !== 'generic-jsonl') return undefined;
  const sample = await readSample(openExport(path), plugin.id);
  if (!sample.ok) throw new Refused(`Cannot import ${path}: ${sample.error}`);
  const { columns, rows } = sample.value;
  // One broken date must not hide which column holds the dates.
  const dated = rows.filter((row) => guessMapping(columns, [row]).occurredAt !== undefined);
  const parsed = parseMapping(guessMapping(columns, dated.length > 0 ? dated : rows));
  if (parsed.ok) return parsed.value;
  throw new Refused(
    `Cannot guess which column of ${path} holds the date: say it with --map FILE, as in "occurredAt: COLUMN"; columns found: ${columns.join(', ')}`,
  );
}
