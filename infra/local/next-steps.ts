import { relative } from 'node:path';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import { howToConnect } from '../../shared/sources/how-to-connect.ts';
import { hasWebhook } from './configuration.ts';
import type { DataFolder } from './data-folder.ts';

export interface Surroundings {
  readonly config: QualityConfig;
  readonly folder: DataFolder;
  readonly url: string;
  /** What is to see is made up. */
  readonly isSample: boolean;
}

/** What a person can do now, with addresses and commands to copy. Never a secret, only where it is. */
export function nextSteps({ config, folder, url, isSample }: Surroundings): string {
  const shown = (path: string): string => {
    const near = relative(process.cwd(), path);
    return near.startsWith('..') ? path : near;
  };
  const data = shown(folder.path);
  const option = data === '.data' ? '' : ` --data ${data.includes(' ') ? `"${data}"` : data}`;
  const hooks = config.sources.filter((source) => !source.sample && hasWebhook(source.type));
  return [
    '',
    ...(isSample ? ['What you see is sample data: it disappears when real feedback comes.'] : []),
    'Next:',
    `  Look at your own file    npx quality-signals import --source generic-csv --product NAME${option} --dry-run FILE.csv`,
    `  Import it                npx quality-signals import --source generic-csv --product NAME${option} FILE.csv`,
    ...hooks.map(({ id, type, secret }) => {
      const at = howToConnect({ id, type }, { origin: url })?.url ?? '';
      return `  Connect ${id.padEnd(16)} POST ${at}   (secret "${secret ?? ''}")`;
    }),
    ...(hooks.length > 0
      ? [`  A call to try it         npx quality-signals source show --source ${hooks[0]?.id ?? ''}${option}`]
      : []),
    ...(hooks.length > 0 ? [`  Secrets are in           ${shown(folder.secretsFile)}`] : []),
    `  Events and mails are in  ${shown(folder.outbox)}`,
    'Ctrl+C stops; the data stay.',
  ].join('\n');
}
