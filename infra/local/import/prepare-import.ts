import { stringify } from 'yaml';
import { Refused, type Io } from '../command.ts';
import { applyConfiguration, configurationOf } from '../configuration.ts';
import { readSettings, writeSettings, type DataFolder } from '../data-folder.ts';
import type { ImportOptions } from './import-options.ts';
import { guessedMapping } from './guessed-mapping.ts';
import { readMapFile } from './read-map-file.ts';
import { sourceOfImport } from './source-of-import.ts';

/** Puts the source of the import into the configuration that the functions read, with its mapping. */
export async function prepareImport(folder: DataFolder, options: ImportOptions, io: Io): Promise<void> {
  const map = options.map === undefined ? undefined : await readMapFile(options.map);
  const settings = await readSettings(folder);
  const config = configurationOf(settings);
  const found = sourceOfImport(config, options, map);
  const guess = await guessedMapping(found, options.files[0] ?? '');
  if (guess !== undefined) {
    io.say(`Guessed which column is which; give another mapping with --map FILE:\n${stringify(guess)}`);
  }
  const source = guess === undefined ? found.settings : { ...found.settings, mapping: guess };
  const imported = settings.importedSources.filter((one) => one.id !== source.id);
  const isOfFile =
    config.sources.some((one) => one.id === source.id) && imported.length === settings.importedSources.length;
  if (found.isNew && isOfFile && settings.configFile !== undefined) {
    throw new Refused(
      `Cannot import for ${source.id} with other settings: it is a source of ${settings.configFile}; change them there, or choose another name with --source`,
    );
  }
  const changed =
    found.isNew || guess !== undefined ? { ...settings, importedSources: [...imported, source] } : settings;
  await writeSettings(folder, changed);
  await applyConfiguration(folder, changed);
}
