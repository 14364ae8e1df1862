import { createHash } from 'node:crypto';

/**
 * Id of the job that reads an object: the same content under the same key is one job however often it is announced.
 * @param etag with or without its quotes
 * @returns 32 hex digits
 */
export const jobIdOf = (key: string, etag: string): string =>
  createHash('sha256')
    .update(JSON.stringify([key, etag.replaceAll('"', '')]))
    .digest('hex')
    .slice(0, 32);
