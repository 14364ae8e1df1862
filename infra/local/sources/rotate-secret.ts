import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { SourceSettings } from '../../../shared/config/quality-config.ts';
import { Refused } from '../command.ts';
import { newSourceSecret, writeSecrets, type DataFolder } from '../data-folder.ts';

const secretsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * Puts a new secret before the one that is there: both are taken until the sender has changed over.
 *
 * @param given the secret of the vendor; left out, one is made
 * @returns the new secret
 */
export async function rotateSecret(
  folder: DataFolder,
  source: SourceSettings,
  given?: string,
): Promise<string> {
  const { name, all } = await secretsOf(folder, source);
  const secret = given ?? newSourceSecret();
  const [current] = [all[name] ?? []].flat();
  await writeSecrets(folder, { ...all, [name]: current === undefined ? secret : [secret, current] });
  return secret;
}

/** Ends the change: only the newest secret is taken. @returns whether there was another one */
export async function endRotation(folder: DataFolder, source: SourceSettings): Promise<boolean> {
  const { name, all } = await secretsOf(folder, source);
  const [current, ...others] = [all[name] ?? []].flat();
  if (current === undefined || others.length === 0) return false;
  await writeSecrets(folder, { ...all, [name]: current });
  return true;
}

async function secretsOf(folder: DataFolder, { id, secret }: SourceSettings) {
  if (secret === undefined) {
    throw new Refused(`Cannot change the secret of ${id}: its entry must name one (secret: ${id})`);
  }
  const all = secretsSchema.parse(JSON.parse(await readFile(folder.secretsFile, 'utf8').catch(() => '{}')));
  return { name: secret, all };
}
