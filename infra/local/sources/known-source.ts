import { didYouMean } from '../../../shared/config/nearest-name.ts';
import type { QualityConfig, SourceSettings } from '../../../shared/config/quality-config.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { Refused } from '../command.ts';
import { configurationOf } from '../configuration.ts';
import {
  hasDataFolder,
  openDataFolder,
  readSettings,
  type DataFolder,
  type Settings,
} from '../data-folder.ts';

export interface OpenSettings {
  readonly folder: DataFolder;
  readonly settings: Settings;
  readonly config: QualityConfig;
}

/** @throws Refused when there is no data folder, or its configuration is wrong */
export async function openSettings(path: string): Promise<OpenSettings> {
  if (!(await hasDataFolder(path))) {
    throw new Refused(
      `Cannot use ${path}: it must be a data folder; run "quality-signals start" first, or name another folder with --data DIR`,
    );
  }
  const folder = await openDataFolder(path);
  const settings = await readSettings(folder);
  return { folder, settings, config: configurationOf(settings) };
}

/** @throws Refused when there is no such source */
export function knownSource(config: QualityConfig, id: string): SourceSettings {
  const found = findSource(config, id);
  if (!found.ok) throw new Refused(found.error);
  return found.value;
}

/** @returns a failure when there is no such source; names the nearest */
export function findSource({ sources }: QualityConfig, id: string): Result<SourceSettings> {
  const found = sources.find((source) => source.id === id);
  if (found) return ok(found);
  const names = sources.filter(({ sample }) => !sample).map((source) => source.id);
  const list = names.length === 0 ? 'there is none yet' : `there are ${names.join(', ')}`;
  return fail(`There is no source ${id}${didYouMean(id, names)}; ${list}`);
}
