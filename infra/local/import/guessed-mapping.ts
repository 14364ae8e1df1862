import { openCsv } from '../../../shared/sources/formats/csv.ts';
import type { FileRecord, OpenFile } from '../../../shared/sources/formats/file-row.ts';
import { openJsonl } from '../../../shared/sources/formats/jsonl.ts';
import { guessMapping } from '../../../shared/sources/mapping/guess-mapping.ts';
import { parseMapping, type Mapping } from '../../../shared/sources/mapping/mapping-schema.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { Refused } from '../command.ts';
import { openExport } from './open-export.ts';
import type { ImportSource } from './source-of-import.ts';

const SAMPLE_ROWS = 20;

type Opener = (bytes: AsyncIterable<Uint8Array>) => Promise<Result<OpenFile>>;
const openers: Readonly<Record<string, Opener | undefined>> = {
  'generic-csv': openCsv,
  'generic-jsonl': openJsonl,
};

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
  const opener = openers[plugin.id];
  if (settings.mapping !== undefined || !opener) return undefined;
  const file = await opener(openExport(path));
  if (!file.ok) throw new Refused(`Cannot import ${path}: ${file.error}`);
  const { columns, rows } = file.value;
  const records: FileRecord[] = [];
  for await (const row of rows) {
    if (row.row === 'record') records.push(row);
    if (records.length === SAMPLE_ROWS) break;
  }
  const cells = records.map((record) => columns.map((column) => cellText(record.value(column))));
  // One broken date must not hide which column holds the dates.
  const dated = cells.filter((row) => guessMapping(columns, [row]).occurredAt !== undefined);
  const guess = guessMapping(columns, dated.length > 0 ? dated : cells);
  const parsed = parseMapping(guess);
  if (parsed.ok) return parsed.value;
  throw new Refused(
    `Cannot guess which column of ${path} holds the date: say it with --map FILE, as in "occurredAt: COLUMN"; columns found: ${columns.join(', ')}`,
  );
}

const cellText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
