import { canonicalJson } from './canonical-json.ts';

/** Separates what went in from what came out. */
const SEPARATOR = '.';

/**
 * `<hash of the inputs>.<hash of the content>`: equal inputs need no detection, equal content no new revision.
 *
 * @param hash text to a short hex digest
 * @example fingerprintOf(weeks, content, sha) // '90f0...a1.3b41...07'
 */
export const fingerprintOf = (inputs: string, content: unknown, hash: (text: string) => string): string =>
  `${inputs}${SEPARATOR}${hash(canonicalJson(content))}`;

export const inputsOf = (fingerprint: string): string => fingerprint.split(SEPARATOR)[0] ?? '';
export const contentOf = (fingerprint: string): string => fingerprint.split(SEPARATOR)[1] ?? '';
