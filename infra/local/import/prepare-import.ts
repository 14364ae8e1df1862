import type { SourceSettings } from '../../../shared/config/quality-config.ts';
import { openExportFile } from '../../../shared/sources/open-export-file.ts';
import { stringify } from 'yaml';
import { Refused, type Io } from '../command.ts';
import { applyConfiguration, configurationOf } from '../configuration.ts';
import { readSettings, writeSettings, type DataFolder } from '../data-folder.ts';
import { contextOf } from './context-of.ts';
import type { ImportOptions } from './import-options.ts';
import { guessedMapping } from './guessed-mapping.ts';
import { openExport } from './open-export.ts';
import { readMapFile } from './read-map-file.ts';
import { sourceOfImport, type ImportSource } from './source-of-import.ts';

/**
 * Puts the source of the import into the configuration that the functions read, with its mapping.
 * @throws Refused, before anything is written, when none of the files can be read
 */
export async function prepareImport(folder: DataFolder, options: ImportOptions, io: Io): Promise<void> {
  const map = options.map === undefined ? undefined : await readMapFile(options.map);
  const settings = await readSettings(folder);
  const config = configurationOf(settings);
  const found = sourceOfImport(config, options, map);
  const guess = await guessedMapping(found, options.files[0] ?? '', options.dateFormat);
  const source = guess === undefined ? found.settings : { ...found.settings, mapping: guess };
  const imported = settings.importedSources.filter((one) => one.id !== source.id);
  const isOfFile =
    config.sources.some((one) => one.id === source.id) && imported.length === settings.importedSources.length;
  if (found.isNew && isOfFile && settings.configFile !== undefined) {
    throw new Refused(
      `Cannot import for ${source.id} with other settings: it is a source of ${settings.configFile}; change them there, or choose another name with --source`,
    );
  }
  await mustOpen(found.plugin, source, options.files);
  if (guess !== undefined) {
    io.say(`Guessed which column is which; give another mapping with --map FILE:\n${stringify(guess)}`);
  }
  if (options.product !== undefined) io.say(productLine(options.product));
  const changed =
    found.isNew || guess !== undefined ? { ...settings, importedSources: [...imported, source] } : settings;
  await writeSettings(folder, changed);
  await applyConfiguration(folder, changed);
}

/** Said where `--product` is given, so that nobody waits for the column. */
export const productLine = (product: string): string =>
  `Every row is of the product "${product}", as --product says: no column is read for it`;

/** A source of which no file can be read would be an empty line in the list of sources. */
async function mustOpen(
  plugin: ImportSource['plugin'],
  source: SourceSettings,
  files: readonly string[],
): Promise<void> {
  const problems: string[] = [];
  for (const path of files) {
    const opened = await openExportFile(plugin.export, openExport(path), contextOf(source));
    if (opened.ok) return;
    problems.push(`Cannot import ${path}: ${opened.error}`);
  }
  throw new Refused(problems.join('\n'));
}
