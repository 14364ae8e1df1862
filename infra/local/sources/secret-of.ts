import { createSecretsFileReader } from '../../../shared/adapters/secrets/secrets-file.ts';
import type { SourceSettings } from '../../../shared/config/quality-config.ts';
import type { DataFolder } from '../data-folder.ts';

/** The newest secret of a source; undefined for one that has none. */
export async function secretOf(folder: DataFolder, { secret }: SourceSettings): Promise<string | undefined> {
  if (secret === undefined) return undefined;
  return (await createSecretsFileReader(folder.secretsFile).secrets(secret))[0];
}
