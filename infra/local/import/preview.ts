import { stringify } from 'yaml';
import { addUnrated, type UnratedRows } from '../../../shared/domain/import-job.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import { openExportFile } from '../../../shared/sources/open-export-file.ts';
import type { ParsedRow } from '../../../shared/sources/source.ts';
import type { Io } from '../command.ts';
import { configurationOf } from '../configuration.ts';
import { plural } from '../plural.ts';
import { hasDataFolder, openDataFolder, readSettings, settingsSchema } from '../data-folder.ts';
import { contextOf } from './context-of.ts';
import { guessedMapping } from './guessed-mapping.ts';
import type { ImportOptions } from './import-options.ts';
import { openExport } from './open-export.ts';
import { productLine } from './prepare-import.ts';
import { readMapFile } from './read-map-file.ts';
import { sourceOfImport } from './source-of-import.ts';
import { unratedLine } from './unrated-line.ts';

const PREVIEW_ROWS = 5;
const CHECKED_ROWS = 100_000;
const LONGEST_SHOWN = 200;

/** Shows how a file would be read: its mapping, five rows, and what would be refused. Stores nothing. @returns false when it cannot be read */
export async function previewFile(path: string, options: ImportOptions, io: Io): Promise<boolean> {
  const map = options.map === undefined ? undefined : await readMapFile(options.map);
  const settings = (await hasDataFolder(options.data))
    ? await readSettings(await openDataFolder(options.data))
    : settingsSchema.parse({});
  const found = sourceOfImport(configurationOf(settings), options, map);
  const guess = await guessedMapping(found, path, options.dateFormat);
  const source = guess === undefined ? found.settings : { ...found.settings, mapping: guess };
  const opened = await openExportFile(found.plugin.export, openExport(path), contextOf(source));
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
  if (options.product !== undefined) io.say(productLine(options.product));
  const { rows, ...checked } = await check(opened.value);
  io.out(
    options.json
      ? `${JSON.stringify({ file: path, mapping: source.mapping, rows: rows.map(asData), ...checked })}\n`
      : rows.map(asText).join(''),
  );
  for (const line of linesOf(checked)) io.say(line);
  return true;
}

interface Checked {
  /** Rows that were looked at: all of a usual file. */
  readonly checked: number;
  readonly rejected: number;
  readonly firstRejected?: string;
  readonly unrated?: UnratedRows;
}

async function check(
  all: AsyncIterable<ParsedRow>,
): Promise<Checked & { readonly rows: readonly ParsedRow[] }> {
  const rows: ParsedRow[] = [];
  let [checked, rejected] = [0, 0];
  let firstRejected: string | undefined;
  let unrated: UnratedRows | undefined;
  for await (const row of all) {
    checked += 1;
    if (rows.length < PREVIEW_ROWS) rows.push(row);
    if (row.row === 'rejected') {
      rejected += 1;
      firstRejected ??= `line ${String(row.line)}: ${row.reason}`;
    } else if (row.unrated !== undefined) {
      unrated = addUnrated(unrated, row.line, row.unrated);
    }
    if (checked === CHECKED_ROWS) break;
  }
  return {
    rows,
    checked,
    rejected,
    ...(firstRejected === undefined ? {} : { firstRejected }),
    ...(unrated === undefined ? {} : { unrated }),
  };
}

const linesOf = ({ checked, rejected, firstRejected = '', unrated }: Checked): readonly string[] => [
  `${plural(checked, 'row')} looked at${checked === CHECKED_ROWS ? ' (not more)' : ''}, nothing stored`,
  ...(rejected === 0 ? [] : [`${plural(rejected, 'row')} would be refused: ${firstRejected}`]),
  ...(unrated === undefined ? [] : [unratedLine(unrated)]),
];

const asData = (row: ParsedRow): object =>
  row.row === 'rejected'
    ? { line: row.line, rejected: row.reason }
    : {
        line: row.line,
        ...(row.unrated === undefined ? {} : { unrated: row.unrated }),
        ...fieldsOf(row.change),
      };

function asText(row: ParsedRow): string {
  const head = `\n# line ${String(row.line)}`;
  if (row.row === 'rejected') return `${head}: rejected, ${row.reason}\n`;
  const note = row.unrated === undefined ? '' : `: without its rating, ${row.unrated}`;
  return `${head}${note}\n${stringify(fieldsOf(row.change), { lineWidth: 0 })}`;
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
