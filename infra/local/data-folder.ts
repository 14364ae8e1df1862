import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { writeFileWhole } from '../../shared/adapters/write-file-whole.ts';
import { sourceSettingsSchema, type QualityConfig } from '../../shared/config/quality-config.ts';
import { Refused } from './command.ts';

/** What the data folder remembers between two runs. */
export const settingsSchema = z.strictObject({
  /** Quality file that was given last; the sample's own when `sample`. */
  configFile: z.string().optional(),
  /** The sample data were loaded, or are being loaded. */
  sample: z.boolean().default(false),
  /** Whole weeks by which the sample was moved when its loading began: a later start must not move it again. */
  sampleShiftWeeks: z.int().optional(),
  /** All of the sample is in. */
  sampleLoaded: z.boolean().default(false),
  /** Sources that came with `import` and are not in the quality file. */
  importedSources: z.array(sourceSettingsSchema).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Paths inside the data folder. */
export interface DataFolder {
  readonly path: string;
  readonly storage: string;
  readonly outbox: string;
  readonly secretsFile: string;
  /** The parsed configuration, as the functions read it. */
  readonly configFile: string;
  readonly settingsFile: string;
}

export const DEFAULT_DATA_FOLDER = '.data';

/**
 * Opens the data folder; makes it when it is not there.
 * @throws Refused when it cannot be written to
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const full = resolve(path);
  const folder: DataFolder = {
    path: full,
    storage: join(full, 'storage'),
    outbox: join(full, 'outbox'),
    secretsFile: join(full, '.secrets'),
    configFile: join(full, 'quality.json'),
    settingsFile: join(full, 'settings.json'),
  };
  try {
    await makeFolder(folder.storage);
    await makeFolder(folder.outbox);
    await access(full, constants.W_OK | constants.X_OK);
    await access(folder.storage, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refused(
      `Cannot write to the data folder ${full} (${code}): choose another one with --data DIR, or give yourself the right to write there`,
    );
  }
  return folder;
}

/** Level by level: on a file system that takes no folders, the recursive form of Node 24 never comes back. */
async function makeFolder(path: string): Promise<void> {
  const codeOf = (error: unknown): unknown =>
    error instanceof Error && 'code' in error ? error.code : undefined;
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    const parent = dirname(path);
    const hasParent = await access(parent).then(
      () => true,
      () => false,
    );
    if (codeOf(error) !== 'ENOENT' || hasParent || parent === path) throw error;
    await makeFolder(parent);
    await makeFolder(path);
  }
}

export async function hasDataFolder(path: string): Promise<boolean> {
  return access(join(resolve(path), 'settings.json')).then(
    () => true,
    () => false,
  );
}

export async function readSettings(folder: DataFolder): Promise<Settings> {
  const text = await readFile(folder.settingsFile, 'utf8').catch(() => '{}');
  const parsed = settingsSchema.safeParse(JSON.parse(text === '' ? '{}' : text));
  if (parsed.success) return parsed.data;
  throw new Refused(`Cannot read ${folder.settingsFile}: it must be as this program wrote it`);
}

export const writeSettings = (folder: DataFolder, settings: Settings): Promise<void> =>
  writeFileWhole(folder.settingsFile, `${JSON.stringify(settings, null, 2)}\n`);

export const writeConfig = (folder: DataFolder, config: QualityConfig): Promise<void> =>
  writeFileWhole(folder.configFile, `${JSON.stringify(config, null, 2)}\n`);

/** Name of the secret that holds the pepper of the keyed hashes. */
export const PEPPER_SECRET = 'quality-signals/pepper';
/** Name of the secret with which dashboard and API are read. */
export const READER_SECRET = 'quality-signals/reader';

/**
 * Makes the secrets file when there is none, and adds a generated secret for each name that is missing.
 * What is there never changes: with another pepper, nothing would be found again.
 */
export async function ensureSecrets(folder: DataFolder, names: readonly string[]): Promise<void> {
  const text = await readFile(folder.secretsFile, 'utf8').catch(() => undefined);
  const known = z.record(z.string(), z.unknown()).parse(JSON.parse(text ?? '{}'));
  const missing = [PEPPER_SECRET, READER_SECRET, ...names].filter((name) => !Object.hasOwn(known, name));
  if (missing.length === 0) return;
  const made = Object.fromEntries(missing.map((name) => [name, newSecret(name)]));
  await writeSecrets(folder, { ...known, ...made });
}

/** Name to secret, or to [current, previous]. */
export async function writeSecrets(
  folder: DataFolder,
  secrets: Readonly<Record<string, unknown>>,
): Promise<void> {
  // The file that is renamed at the end: nobody else may read it, not even for a moment.
  await writeFile(`${folder.secretsFile}.part`, '', { mode: 0o600 });
  await writeFileWhole(folder.secretsFile, `${JSON.stringify(secrets, null, 2)}\n`);
  await chmod(folder.secretsFile, 0o600);
}

const newSecret = (name: string): string =>
  [PEPPER_SECRET, READER_SECRET].includes(name) ? randomBytes(32).toString('hex') : newSourceSecret();

/** `whsec_` and base64 is the form of Standard Webhooks; other schemes take any text, of which an address holds only letters and digits as they stand. */
export function newSourceSecret(): string {
  for (;;) {
    const secret = randomBytes(24).toString('base64');
    if (/^[0-9A-Za-z]+$/.test(secret)) return `whsec_${secret}`;
  }
}
