import type { DateFormat } from '../../../shared/sources/formats/parse-date.ts';
import { triedFormats } from '../../../shared/sources/mapping/guess-date-format.ts';
import { guessMapping, type GuessedMapping } from '../../../shared/sources/mapping/guess-mapping.ts';
import { parseMapping, type Mapping } from '../../../shared/sources/mapping/mapping-schema.ts';
import { readSample } from '../../../shared/sources/mapping/read-sample.ts';
import { Refused } from '../command.ts';
import { openExport } from './open-export.ts';
import { withoutProduct, type ImportSource } from './source-of-import.ts';

/**
 * Which column is which, from the names and the first rows of a file. A source with a product of its own reads it
 * from no column.
 *
 * @returns undefined when the source has a mapping, or needs none
 * @throws Refused when the file has no header that can be read, or no column of dates that can mean one thing only
 */
export async function guessedMapping(
  { settings, plugin }: ImportSource,
  path: string,
  dateFormat: DateFormat | undefined,
): Promise<Mapping | undefined> {
  if (settings.mapping !== undefined) return undefined;
  if (plugin.id !== 'generic-csv' && plugin.id !== 'generic-jsonl') return undefined;
  const sample = await readSample(openExport(path), plugin.id);
  if (!sample.ok) throw new Refused(`Cannot import ${path}: ${sample.error}`);
  const { columns, rows } = sample.value;
  const guess = guessMapping(columns, rows, dateFormat);
  const parsed = parseMapping(guess.mapping);
  if (!parsed.ok) throw new Refused(`Cannot import ${path}: ${dateProblem(guess, columns)}`);
  return settings.product === undefined ? parsed.value : withoutProduct(parsed.value);
}

function dateProblem({ ambiguous }: GuessedMapping, columns: readonly string[]): string {
  if (ambiguous !== undefined) {
    const { column, formats, example } = ambiguous;
    return `the dates in the column ${column} can be read in two ways (${example}); say which with --date-format ${formats.join(' or --date-format ')}`;
  }
  const found = columns
    .map((name) => name.slice(0, 60))
    .join(', ')
    .slice(0, 500);
  return `no column holds dates in one of the formats ${triedFormats.join(', ')} in most of its rows; if one does, name it with --map FILE, as in "occurredAt: { column: COLUMN, format: D.M.YYYY }"; columns found: ${found}`;
}
