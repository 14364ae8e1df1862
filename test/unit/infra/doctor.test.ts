import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyConfiguration } from '../../../infra/local/configuration.ts';
import { openDataFolder, settingsSchema, writeSettings } from '../../../infra/local/data-folder.ts';
import { checkData } from '../../../infra/local/doctor/data.ts';
import { checkCredentials, checkNode, checkRegion } from '../../../infra/local/doctor/machine.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

describe('checkNode()', () => {
  it.each([
    ['24.21.0', 'ok'],
    ['22.18.0', 'ok'],
    ['22.17.9', 'fix'],
    ['23.5.0', 'fix'],
    ['20.20.2', 'fix'],
  ])('calls Node %s %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });
});

describe('checkCredentials() and checkRegion()', () => {
  it('only note what a deployment would need: nothing on this machine needs an account', () => {
    const env = { AWS_SHARED_CREDENTIALS_FILE: '/nowhere', AWS_CONFIG_FILE: '/nowhere' };
    expect(checkCredentials(env)).toMatchObject({ state: 'note', found: 'none' });
    expect(checkRegion(env)).toMatchObject({ state: 'note', found: 'none' });
    expect(checkRegion({ AWS_REGION: 'eu-central-1' })).toMatchObject({ state: 'ok', found: 'eu-central-1' });
  });
});

describe('checkData()', () => {
  it('names the secret of a receiver that is missing, and where to put it', async () => {
    const config = join(folder.path, 'quality.yaml');
    await writeFile(
      config,
      'organisation: Test\nsources:\n  - { id: hook, type: standard-webhooks, secret: hook }\nreceivers:\n  - { id: chat, channel: slack, secret: slack-url }\n',
    );
    const data = await openDataFolder(join(folder.path, 'data'));
    const settings = settingsSchema.parse({ configFile: config });
    await applyConfiguration(data, settings);
    await writeSettings(data, settings);
    const findings = await checkData(data.path, undefined);
    expect(findings.map(({ what, state }) => [what, state])).toEqual([
      ['Data folder', 'ok'],
      ['Configuration', 'ok'],
      ['Secrets', 'fix'],
    ]);
    expect(findings[2]).toMatchObject({ found: 'missing: slack-url' });
    expect(findings[2]?.fix).toContain('.secrets');
  });

  it('shows what is wrong with a configuration before anything was started, and makes nothing', async () => {
    const config = join(folder.path, 'quality.yaml');
    await writeFile(config, 'organisation: Test\ngols: []\n');
    const path = join(folder.path, 'none');
    const [data, configuration] = await checkData(path, config);
    expect(data).toMatchObject({ state: 'note' });
    expect(configuration).toMatchObject({ state: 'fix' });
    expect(configuration?.fix).toContain('line 2: gols is no known key (did you mean goals?)');
    expect(existsSync(path)).toBe(false);
  });
});
