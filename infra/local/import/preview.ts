import { stringify } from 'yaml';
import { systemClock } from '../../../shared/adapters/system-clock.ts';
import type { SourceSettings } from '../../../shared/config/quality-config.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import type { ParsedRow, SourceContext } from '../../../shared/sources/source.ts';
import type { Io } from '../command.ts';
import { configurationOf } from '../configuration.ts';
import { hasDataFolder, openDataFolder, readSettings, settingsSchema } from '../data-folder.ts';
import { guessedMapping } from './guessed-mapping.ts';
import type { ImportOptions } from './import-options.ts';
import { openExport } from './open-export.ts';
import { readMapFile } from './read-map-file.ts';
import { sourceOfImport } from './source-of-import.ts';

const PREVIEW_ROWS = 5;
const LONGEST_SHOWN = 200;

/** Shows how a file would be read: its mapping and five rows. Stores nothing. @returns false when it cannot be read */
export async function previewFile(path: string, options: ImportOptions, io: Io): Promise<boolean> {
  const map = options.map === undefined ? undefined : await readMapFile(options.map);
  const settings = (await hasDataFolder(options.data))
    ? await readSettings(await openDataFolder(options.data))
    : settingsSchema.parse({});
  const found = sourceOfImport(configurationOf(settings), options, map);
  const guess = await guessedMapping(found, path);
  const source = guess === undefined ? found.settings : { ...found.settings, mapping: guess };
  const opened = await found.plugin.export.open(openExport(path), contextOf(source));
  if (source.mapping !== undefined && !options.json) {
    io.out(
      `# mapping${guess === undefined ? '' : ', guessed: save it, change it, and give it with --map'}\n`,
    );
    io.out(stringify(source.mapping));
  }
  if (!opened.ok) {
    io.say(`Cannot import ${path}: ${opened.error}`);
    return false;
  }
  const rows: ParsedRow[] = [];
  for await (const row of opened.value) {
    rows.push(row);
    if (rows.length === PREVIEW_ROWS) break;
  }
  io.out(
    options.json
      ? `${JSON.stringify({ file: path, mapping: source.mapping, rows: rows.map(asData) })}\n`
      : rows.map(asText).join(''),
  );
  return true;
}

const contextOf = ({ id, product, productField, kind, mapping }: SourceSettings): SourceContext => ({
  source: id,
  product,
  productField,
  kind,
  mapping,
  receivedAt: systemClock.now(),
});

const asData = (row: ParsedRow): object =>
  row.row === 'rejected'
    ? { line: row.line, rejected: row.reason }
    : { line: row.line, ...fieldsOf(row.change) };

function asText(row: ParsedRow): string {
  const head = `\n# line ${String(row.line)}`;
  if (row.row === 'rejected') return `${head}: rejected, ${row.reason}\n`;
  return `${head}\n${stringify(fieldsOf(row.change), { lineWidth: 0 })}`;
}

/** Long texts are cut: this is to see whether the columns are right. YAML writes control characters as escapes. */
const fieldsOf = (change: FeedbackChange): object =>
  change.change === 'deletion'
    ? change
    : Object.fromEntries(
        Object.entries(change.feedback).map(([name, value]) => [
          name,
          typeof value === 'string' && value.length > LONGEST_SHOWN
            ? `${value.slice(0, LONGEST_SHOWN)}...`
            : value,
        ]),
      );
