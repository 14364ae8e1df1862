import { createHash } from 'node:crypto';

/** Id of feedback that comes without one: the same content is the same feedback, so that reading it twice changes nothing. */
export const contentId = (parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
