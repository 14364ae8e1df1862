import { createHash, createHmac } from 'node:crypto';
import type { Hasher } from '../ports/infrastructure.ts';

/** First 16 hex digits of SHA-256, unkeyed: equal content, equal hash. */
export const contentHash = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * HMAC-SHA256 with the pepper of the deployment. The parts are put in JSON, so that ("a", "bc") and ("ab", "c")
 * never meet.
 * @throws Error when the pepper has fewer than 16 characters: short ones can be guessed
 */
export function createHasher(pepper: string): Hasher {
  if (pepper.length < 16) {
    throw new Error(
      `Cannot make keyed hashes: the pepper must have 16 characters or more, got ${String(pepper.length)}`,
    );
  }
  const keyed = (...parts: readonly string[]): string =>
    createHmac('sha256', pepper).update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  return {
    feedbackKey: (source, externalId) => keyed('feedback', source, externalId.toWellFormed()),
    authorKey: (source, author) => keyed('author', source, author.toWellFormed()),
    contentHash,
  };
}
