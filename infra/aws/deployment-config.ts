import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Channel } from '../../shared/channels/channel.ts';
import { channels, isChannelId } from '../../shared/channels/index.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import { intervalMs } from '../../shared/domain/pull-state.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import { pullSecretsOf, resourceSecretsOf } from '../../shared/sources/secret-names.ts';
import { loadQualityConfig } from '../config/load-quality-config.ts';

/** What the stack has to know of `quality.yaml`. */
export interface DeploymentConfig {
  /** The parsed file as JSON: every bundle carries it. */
  readonly file: string;
  readonly timeZone: string;
  /** Ids of the sources that post to us. */
  readonly webhookSources: readonly string[];
  /** Names in Secrets Manager that senders sign with. */
  readonly sourceSecrets: readonly string[];
  /** Names in Secrets Manager of credentials for what calls refer to. */
  readonly resourceSecrets: readonly string[];
  /** Sources that are pulled, and every how many minutes. */
  readonly feeds: readonly { readonly source: string; readonly everyMinutes: number }[];
  /** Names in Secrets Manager of credentials for pulls. */
  readonly pullSecrets: readonly string[];
  /** Names in Secrets Manager that channels need. */
  readonly channelSecrets: readonly string[];
  /** Sender addresses of e-mail receivers. */
  readonly mailFrom: readonly string[];
}

type Receiver = QualityConfig['receivers'][number];

/** @throws Error that names every problem of the file with its line */
export function readDeploymentConfig(yamlFile: string, jsonFile: string): DeploymentConfig {
  const loaded = loadQualityConfig(yamlFile);
  if (!loaded.ok) throw new Error(loaded.error);
  const config = loaded.value;
  const file = resolve(jsonFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(config));
  const webhooks = config.sources.filter(({ type }) => isSourceType(type) && 'webhook' in sources[type]);
  return {
    file,
    timeZone: config.timeZone,
    webhookSources: webhooks.map(({ id }) => id),
    sourceSecrets: [...new Set(webhooks.flatMap(({ secret }) => secret ?? []))].sort(),
    resourceSecrets: [...new Set(webhooks.flatMap(resourceSecretsOf))].sort(),
    feeds: config.sources.flatMap(({ id, pull }) =>
      pull === undefined ? [] : [{ source: id, everyMinutes: intervalMs(pull.every) / 60_000 }],
    ),
    pullSecrets: [...new Set(config.sources.flatMap(pullSecretsOf))].sort(),
    channelSecrets: [...new Set(config.receivers.flatMap(secretsOf))].sort(),
    mailFrom: [...new Set(config.receivers.flatMap(senderOf))].sort(),
  };
}

function secretsOf({ id: _id, channel: name, ...settings }: Receiver): readonly string[] {
  if (!isChannelId(name)) return [];
  const channel: Channel = channels[name];
  return channel.secretNames(channel.settings.parse(settings));
}

const senderOf = (receiver: Receiver): readonly string[] =>
  receiver.channel === 'email' && typeof receiver['from'] === 'string' ? [receiver['from']] : [];
