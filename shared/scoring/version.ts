import { aspects } from '#lists/aspects';
import type { AspectSettings } from '../config/quality-config.ts';
import { formatScorerVersion } from '../domain/scorer-version.ts';

/** Raise it with any change of a list or rule that can move a score; the words of aspects have a version of their own. */
export const SCORER = '2.5.1';

/** @example scorerVersion([]) // '2.5.1+t5b0c1f2a' */
export const scorerVersion = (settings: readonly AspectSettings[], calibration?: string): string =>
  formatScorerVersion({ scorer: SCORER, taxonomy: taxonomyVersion(settings), calibration });

/** Hash of all that decides which aspect a word speaks of: a new name of an aspect changes nothing. */
function taxonomyVersion(settings: readonly AspectSettings[]): string {
  const builtIn = Object.values(aspects).map((aspect) => [
    aspect.id,
    aspect.words,
    'phrases' in aspect ? aspect.phrases : null,
  ]);
  const own = settings.flatMap(({ id, words }) => (words === undefined ? [] : [[id, words]]));
  return fnv1a(JSON.stringify([builtIn, own]));
}

/** 32-bit FNV-1a as hex: short, and the same on every machine. */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
