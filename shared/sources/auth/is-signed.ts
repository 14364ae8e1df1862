import { createHmac } from 'node:crypto';
import { equalTexts } from './equal-texts.ts';

export const hmacAlgorithms = ['sha1', 'sha256', 'sha512'] as const;
export const hmacEncodings = ['hex', 'base64'] as const;

export interface HmacKind {
  readonly algorithm: (typeof hmacAlgorithms)[number];
  readonly encoding: (typeof hmacEncodings)[number];
}

/** Whether one of the signatures is the HMAC of the parts, one after the other, under one of the keys. Every pair is compared. */
export function isSigned(
  { algorithm, encoding }: HmacKind,
  keys: readonly Uint8Array[],
  parts: readonly (string | Uint8Array)[],
  signatures: readonly string[],
): boolean {
  const matches = keys.map((key) => {
    const hmac = createHmac(algorithm, key);
    for (const part of parts) hmac.update(part);
    const expected = hmac.digest(encoding);
    return signatures.map((signature) => equalTexts(signature, expected)).includes(true);
  });
  return matches.includes(true);
}
