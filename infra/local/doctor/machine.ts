import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from './check.ts';

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isGood = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
  if (isGood) return { what: 'Node', state: 'ok', found: version };
  return {
    what: 'Node',
    state: 'fix',
    found: version,
    fix: 'Install Node 22.18 or newer from https://nodejs.org',
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Only for a deployment: nothing on this machine needs an account. */
export function checkCredentials(env: Environment): Finding {
  const what = 'AWS credentials';
  if (env['AWS_ACCESS_KEY_ID'] !== undefined) return { what, state: 'ok', found: 'in the environment' };
  if (env['AWS_PROFILE'] !== undefined) {
    return { what, state: 'ok', found: `profile ${env['AWS_PROFILE']}` };
  }
  const file = env['AWS_SHARED_CREDENTIALS_FILE'] ?? join(homedir(), '.aws', 'credentials');
  if (existsSync(file)) return { what, state: 'ok', found: 'in the credentials file' };
  return {
    what,
    state: 'note',
    found: 'none',
    fix: 'Nothing to do on this machine; before a deployment to AWS run "aws configure sso" or "aws configure"',
  };
}

export function checkRegion(env: Environment): Finding {
  const what = 'AWS region';
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
  if (region !== undefined) return { what, state: 'ok', found: region };
  if (existsSync(env['AWS_CONFIG_FILE'] ?? join(homedir(), '.aws', 'config'))) {
    return { what, state: 'ok', found: 'from the AWS configuration file' };
  }
  return {
    what,
    state: 'note',
    found: 'none',
    fix: 'Nothing to do on this machine; before a deployment to AWS set AWS_REGION, for example to eu-central-1',
  };
}
