import { createSecretsFileReader } from '../../../shared/adapters/secrets/secrets-file.ts';
import type { QualityConfig } from '../../../shared/config/quality-config.ts';
import { pullSecretsOf, resourceSecretsOf } from '../../../shared/sources/secret-names.ts';
import { loadQualityConfig } from '../../config/load-quality-config.ts';
import { Refused } from '../command.ts';
import { configurationOf } from '../configuration.ts';
import { hasDataFolder, openDataFolder, readSettings, type DataFolder } from '../data-folder.ts';
import { liveLock } from '../lock-file.ts';
import { plural } from '../plural.ts';
import type { Finding } from './check.ts';

/** Data folder, configuration and secrets: what `start` would meet. Makes nothing. */
export async function checkData(path: string, configFile: string | undefined): Promise<readonly Finding[]> {
  if (!(await hasDataFolder(path))) {
    const found = `${path} is not there yet: "quality-signals start" makes it`;
    return [
      { what: 'Data folder', state: 'note', found },
      ...(configFile === undefined ? [] : [checkFile(configFile)]),
    ];
  }
  const folder = await openDataFolder(path).catch((error: unknown) => refusalOf(error));
  if ('refusal' in folder) {
    return [{ what: 'Data folder', state: 'fix', found: path, fix: folder.refusal }];
  }
  const lock = await liveLock(folder.path);
  const user = lock ? `, the process ${String(lock.pid)} works on it${lock.url ? ` (${lock.url})` : ''}` : '';
  const ofFolder: Finding = { what: 'Data folder', state: 'ok', found: `${folder.path}${user}` };
  try {
    const settings = await readSettings(folder);
    const config = configurationOf(configFile === undefined ? settings : { ...settings, configFile });
    const name = configFile ?? settings.configFile ?? 'the built-in one';
    const found = `${name}: ${config.organisation}, ${plural(config.sources.length, 'source')}, ${config.timeZone}`;
    return [ofFolder, { what: 'Configuration', state: 'ok', found }, ...(await checkSecrets(folder, config))];
  } catch (error) {
    return [
      ofFolder,
      { what: 'Configuration', state: 'fix', found: 'refused', fix: refusalOf(error).refusal },
    ];
  }
}

function checkFile(path: string): Finding {
  const loaded = loadQualityConfig(path);
  return loaded.ok
    ? { what: 'Configuration', state: 'ok', found: `${path}: ${loaded.value.organisation}` }
    : { what: 'Configuration', state: 'fix', found: path, fix: loaded.error };
}

async function checkSecrets(folder: DataFolder, config: QualityConfig): Promise<readonly Finding[]> {
  const receivers = config.receivers.flatMap((receiver) => {
    const secret = receiver['secret'];
    return typeof secret === 'string' ? [secret] : [];
  });
  const names = [
    ...config.sources.flatMap((source) => [
      ...(source.secret === undefined ? [] : [source.secret]),
      ...resourceSecretsOf(source),
      ...pullSecretsOf(source),
    ]),
    ...receivers,
  ];
  const reader = createSecretsFileReader(folder.secretsFile);
  const missing: string[] = [];
  for (const name of new Set(names)) {
    const secrets = await reader.secrets(name).catch(() => []);
    if (secrets.length === 0) missing.push(name);
  }
  if (missing.length === 0) {
    return [{ what: 'Secrets', state: 'ok', found: `${String(names.length)} in ${folder.secretsFile}` }];
  }
  const fix = `Add them to ${folder.secretsFile}: a JSON object, name to secret`;
  return [{ what: 'Secrets', state: 'fix', found: `missing: ${missing.join(', ')}`, fix }];
}

function refusalOf(error: unknown): { readonly refusal: string } {
  if (error instanceof Refused) return { refusal: error.message };
  throw error;
}
