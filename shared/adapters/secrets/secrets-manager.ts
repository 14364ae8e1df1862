import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { SecretReader } from '../../ports/infrastructure.ts';

/** A rotated secret is used by the sender at once, so what we know of it must not be old. */
const KEEP_MS = 60_000;

/** Current and previous version out of Secrets Manager, kept for a minute. */
export function createSecretsManagerReader(client: SecretsManagerClient): SecretReader {
  const kept = new Map<string, { readonly until: number; readonly secrets: Promise<readonly string[]> }>();
  return {
    secrets(name) {
      const known = kept.get(name);
      if (known && known.until > Date.now()) return known.secrets;
      const secrets = readVersions(client, name);
      kept.set(name, { until: Date.now() + KEEP_MS, secrets });
      // A failed read is not kept: the next call asks again.
      secrets.catch(() => kept.delete(name));
      return secrets;
    },
  };
}

async function readVersions(client: SecretsManagerClient, SecretId: string): Promise<readonly string[]> {
  const versions = await Promise.all(
    ['AWSCURRENT', 'AWSPREVIOUS'].map((VersionStage) => readVersion(client, SecretId, VersionStage)),
  );
  return versions.filter((secret) => secret !== undefined);
}

async function readVersion(
  client: SecretsManagerClient,
  SecretId: string,
  VersionStage: string,
): Promise<string | undefined> {
  try {
    return (await client.send(new GetSecretValueCommand({ SecretId, VersionStage }))).SecretString;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
