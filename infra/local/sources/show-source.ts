import type { SourceSettings } from '../../../shared/config/quality-config.ts';
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
