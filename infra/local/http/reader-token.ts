import { equalTexts } from '../../../shared/sources/auth/equal-texts.ts';

/**
 * Whether a caller may read: `Authorization: Bearer <token>`, as behind the gateway on AWS.
 * @param tokens those that are valid now, two while one is replaced
 */
export function isReader(authorization: string | undefined, tokens: readonly string[]): boolean {
  const token = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return false;
  return tokens.map((one) => equalTexts(one, token)).includes(true);
}
