import type { SourceSettings } from '../../../shared/config/quality-config.ts';
import { isSourceType, sources } from '../../../shared/sources/index.ts';
import { pullSecretsOf } from '../../../shared/sources/secret-names.ts';
import type { Source } from '../../../shared/sources/source.ts';
import { howToConnect } from '../../../shared/sources/how-to-connect.ts';
import type { DataFolder } from '../data-folder.ts';
import { DEFAULT_PORT } from '../listen.ts';
import { liveLock } from '../lock-file.ts';

/**
 * What a person needs to connect a source: address, what to do at the vendor, a call to try it.
 *
 * @param secret shown, because it was made just now; left out, only its place is told
 */
export async function connectionText(
  settings: SourceSettings,
  folder: DataFolder,
  secret?: string,
): Promise<string> {
  const { type, pull } = settings;
  const plugin: Source | undefined = isSourceType(type) ? sources[type] : undefined;
  const isOnlyPulled = plugin?.pull !== undefined && !plugin.webhook && !plugin.export;
  const texts = [
    ...(isOnlyPulled ? [] : [await webhookText(settings, folder, secret)]),
    ...(isOnlyPulled || pull !== undefined ? [pullText(settings, folder)] : []),
  ];
  return texts.join('\n');
}

function pullText(settings: SourceSettings, folder: DataFolder): string {
  const { id, pull } = settings;
  const secrets = pullSecretsOf(settings);
  return [
    pull === undefined
      ? `${id} is pulled only when you ask for it; "pull: { every: 6h }" in the quality file makes "start" do it`
      : `${id} is pulled by "quality-signals start" every ${pull.every}`,
    ...secrets.map(
      (name) => `Secret    "${name}" must be in ${folder.secretsFile}, as docs/configuration.md says`,
    ),
    `  npx quality-signals pull --source ${id}`,
    '',
  ].join('\n');
}

async function webhookText(
  { id, type, secret: name }: SourceSettings,
  folder: DataFolder,
  secret?: string,
): Promise<string> {
  const origin = (await liveLock(folder.path))?.url ?? `http://localhost:${String(DEFAULT_PORT)}`;
  const known = howToConnect({ id, type }, { origin, ...(secret === undefined ? {} : { secret }) });
  if (!known) {
    return `${id} comes as files:\n  npx quality-signals import --source ${id} --dry-run FILE\n`;
  }
  const { url, steps, secret: madeBy, curl } = known;
  return [
    `Address   ${url}`,
    secret === undefined
      ? `Secret    "${name ?? ''}" in ${folder.secretsFile}`
      : `Secret    ${secret}   (shown this once; also in ${folder.secretsFile})`,
    ...(madeBy === 'theirs'
      ? [
          `          The vendor makes its own: give that with "quality-signals source rotate --source ${id} --given"`,
        ]
      : []),
    '',
    steps,
    ...(curl === undefined ? [] : ['', 'A call to try it:', '', curl]),
    '',
  ].join('\n');
}
