import { openCsv } from '../../../shared/sources/formats/csv.ts';
import type { FileRecord, OpenFile } from '../../../shared/sources/formats/file-row.ts';
import { openJsonl } from '../../../shared/sources/formats/jsonl.ts';
import { guessMapping } from '../../../shared/sources/mapping/guess-mapping.ts';
import type { Mapping } from '../../../shared/sources/mapping/mapping-schema.ts';
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
  const samples = records.map((record) =>
    Object.fromEntries(columns.map((column) => [column, record.value(column)])),
  );
  return guessMapping(columns, samples);
}
