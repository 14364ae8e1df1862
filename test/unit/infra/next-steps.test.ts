import { describe, expect, it } from 'vitest';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { nextSteps } from '../../../infra/local/next-steps.ts';

describe('nextSteps()', () => {
  it('names the data folder in both commands, so that they can be copied as they are', () => {
    const steps = nextSteps({
      config: qualityConfigSchema.parse({ organisation: 'Test' }),
      folder: {
        path: '/srv/our data',
        storage: '/srv/our data/storage',
        outbox: '/srv/our data/outbox',
        secretsFile: '/srv/our data/.secrets',
        configFile: '/srv/our data/quality.json',
        settingsFile: '/srv/our data/settings.json',
      },
      url: 'http://127.0.0.1:4870',
      isSample: false,
    });
    const commands = steps.split('\n').filter((line) => line.includes('npx'));
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(command).toContain(' --data "/srv/our data" ');
  });
});
