import { fileURLToPath } from 'node:url';
import { loadQualityConfig } from '../config/load-quality-config.ts';
import { qualityConfigSchema, type QualityConfig } from '../../shared/config/quality-config.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import type { Source } from '../../shared/sources/source.ts';
import { Refused } from './command.ts';
import { ensureSecrets, writeConfig, type DataFolder, type Settings } from './data-folder.ts';

const SAMPLE_CONFIG = fileURLToPath(new URL('./sample/quality.yaml', import.meta.url));

/**
 * The configuration of a data folder: the quality file, else a plain one, with the sources of the sample and of
 * imports. A quality file of the user's own wins over what imports said.
 *
 * @throws Refused with every problem of the quality file
 */
export function configurationOf({ configFile, sample, importedSources }: Settings): QualityConfig {
  const ofSample = sample ? load(SAMPLE_CONFIG) : undefined;
  const base = configFile === undefined ? withSample(plain(), ofSample) : load(configFile);
  const byId = new Map((ofSample?.sources ?? []).filter((one) => one.sample).map((one) => [one.id, one]));
  const layers = configFile === undefined ? [base.sources, importedSources] : [importedSources, base.sources];
  for (const source of layers.flat()) byId.set(source.id, { ...byId.get(source.id), ...source });
  return { ...base, sources: [...byId.values()] };
}

/** What the sample says holds for its own products only, so that nothing of it stays with real feedback. */
const withSample = (base: QualityConfig, sample: QualityConfig | undefined): QualityConfig =>
  sample === undefined
    ? base
    : {
        ...sample,
        organisation: base.organisation,
        sampleOrganisation: sample.organisation,
        timeZone: base.timeZone,
      };

/** Puts the configuration where the functions read it, and makes the secrets that it names. */
export async function applyConfiguration(folder: DataFolder, settings: Settings): Promise<QualityConfig> {
  const config = configurationOf(settings);
  await ensureSecrets(
    folder,
    config.sources.flatMap(({ type, secret }) => (secret !== undefined && hasWebhook(type) ? [secret] : [])),
  );
  await writeConfig(folder, config);
  return config;
}

export function hasWebhook(type: string): boolean {
  if (!isSourceType(type)) return false;
  const plugin: Source = sources[type];
  return plugin.webhook !== undefined;
}

function load(path: string): QualityConfig {
  const loaded = loadQualityConfig(path);
  if (loaded.ok) return loaded.value;
  throw new Refused(loaded.error);
}

/** Enough to receive and to import; weeks are those of this machine's time zone. */
const plain = (): QualityConfig =>
  qualityConfigSchema.parse({
    organisation: 'My organisation',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    sources: [{ id: 'webhook', type: 'standard-webhooks', name: 'Your webhook', secret: 'webhook' }],
  });
