import type { Votes } from './language-votes.ts';

/** A word as somebody wrote it, and what was found out about it: looked up once, whatever its place. */
export interface WrittenWord {
  readonly raw: string;
  /** Lower-case, composed, straight apostrophes, without stacked accents. */
  readonly word: string;
  /** Two letters or more, all upper case. */
  readonly shouted: boolean;
  /** Of itself and of the parts around its apostrophes; filled by those who ask first. */
  votes: readonly Votes[] | undefined;
  /** What lists know of it, and whose lists. */
  form: object | undefined;
  formsOf: object | undefined;
}

/** A power of two. */
const SLOTS = 32_768;
/** Places in which a word may be: hostile words fall on each other and are made anew, but nobody looks longer. */
const PLACES = 4;
/** Longer words seldom come again. */
const MAX_REMEMBERED = 32;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export const startOfHash = FNV_OFFSET;
export const nextOfHash = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

const slots = new Array<WrittenWord | undefined>(SLOTS).fill(undefined);

/**
 * Words seen lately, found by the code units of a text without copying them. Of fixed size, so hostile texts cannot fill
 * the memory.
 * @param hash over all or some of the code units from `start` to `end`
 */
export function writtenWord(
  text: string,
  start: number,
  end: number,
  hash: number,
  make: (raw: string) => WrittenWord,
): WrittenWord {
  if (end - start > MAX_REMEMBERED) return make(text.slice(start, end));
  const home = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let free = home;
  for (let place = 0; place < PLACES; place += 1) {
    const slot = (home + place) & (SLOTS - 1);
    const known = slots[slot];
    if (!known) {
      free = slot;
      break;
    }
    if (isAt(known.raw, text, start, end)) return known;
  }
  const made = make(text.slice(start, end));
  slots[free] = made;
  return made;
}

function isAt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
