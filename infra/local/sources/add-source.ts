import { readFile } from 'node:fs/promises';
import { isSeq, parseDocument } from 'yaml';
import { writeFileWhole } from '../../../shared/adapters/write-file-whole.ts';
import type { SourceSettings } from '../../../shared/config/quality-config.ts';
import { parseQualityConfig } from '../../config/load-quality-config.ts';
import { describeProblems } from '../../config/yaml-text.ts';
import { Refused } from '../command.ts';
import { applyConfiguration } from '../configuration.ts';
import { writeSettings } from '../data-folder.ts';
import type { OpenSettings } from './known-source.ts';

/** A source as a person gives it: defaults are left out. */
export type NewSource = Pick<SourceSettings, 'id' | 'type'> & Partial<SourceSettings>;

/**
 * Puts a new source into the user's quality file, all of which stays as it is, or, where there is none, into the settings of the
 * data folder; and makes its secret.
 * @throws Refused, before anything is written, when the id is taken or the settings are wrong
 */
export async function addSource(
  { folder, settings, config }: OpenSettings,
  source: NewSource,
): Promise<void> {
  if (config.sources.some(({ id }) => id === source.id)) {
    throw new Refused(`Cannot add ${source.id}: there is a source of that name; choose another one`);
  }
  const { configFile } = settings;
  if (configFile !== undefined) {
    const text = withSource(await readFile(configFile, 'utf8'), source);
    mustBeRight(text, configFile);
    await writeFileWhole(configFile, text);
    await applyConfiguration(folder, settings);
    return;
  }
  const text = withSource('organisation: My organisation\n', source);
  const added = mustBeRight(text, 'with the new source').sources.find(({ id }) => id === source.id);
  const next = { ...settings, importedSources: [...settings.importedSources, ...(added ? [added] : [])] };
  await writeSettings(folder, next);
  await applyConfiguration(folder, next);
}

/** Comments, order and layout of the rest stay. */
function withSource(text: string, source: NewSource): string {
  const document = parseDocument(text);
  const entry = document.createNode(source);
  const list = document.get('sources');
  if (isSeq(list)) {
    list.flow = false;
    list.add(entry);
  } else {
    document.set('sources', document.createNode([source]));
  }
  return document.toString({ lineWidth: 0 });
}

function mustBeRight(text: string, file: string) {
  const parsed = parseQualityConfig(text);
  if (parsed.ok) return parsed.value;
  throw new Refused(describeProblems(`configuration ${file}`, parsed.error));
}
