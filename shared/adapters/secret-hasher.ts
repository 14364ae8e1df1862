import type { Hasher, SecretReader } from '../ports/infrastructure.ts';
import { createHasher } from './keyed-hash.ts';

/**
 * Keyed hashes with the pepper out of the secrets, read once. The pepper is never rotated: with another one no
 * feedback would be found again.
 * @returns gives the hasher; throws when there is no pepper, and asks again at the next call
 */
export function createSecretHasher(secrets: SecretReader, name: string): () => Promise<Hasher> {
  let hasher: Hasher | undefined;
  return async () => {
    if (hasher) return hasher;
    const [pepper] = await secrets.secrets(name);
    if (pepper === undefined) {
      throw new Error(`Cannot make keyed hashes: the secret ${name} must hold the pepper`);
    }
    hasher = createHasher(pepper);
    return hasher;
  };
}
