import type { AspectSettings } from '../config/quality-config.ts';

/** Raise it with any change of a list or rule that can move a score. */
const SCORER = '2.1.0';

/** `2.1.0`, or `2.1.0+<hash>` with own aspects: their words move scores too. */
export function scorerVersion(settings: readonly AspectSettings[]): string {
  const relevant = settings.filter(({ words }) => words !== undefined).map(({ id, words }) => [id, words]);
  return relevant.length === 0 ? SCORER : `${SCORER}+${fnv1a(JSON.stringify(relevant))}`;
}

/** 32-bit FNV-1a as hex: short, and the same on every machine. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
