import type { ScoredLexeme } from '../word-facts.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Words that a negation marks. */
const NEGATION_SCOPE = 4;
/** Marks that are n-grams themselves; all others but the comma only part words. */
const speaking = new Set(['!', '?']);

/** 32-bit FNV-1a over the char codes. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash | 0;
}

/** Bits of a hash that a key does without: one unknown n-gram in 80 then falls on a known one. */
const DROPPED = 10;

const START = hashWord('^');
const NUMBER = hashWord('#');
const NOT = hashWord('not');
const MARKED = hashWord('NOT_');

/** Key of two in a row; not the same in the other order. */
const pair = (first: number, second: number): number => {
  const mixed = Math.imul(Math.imul(first, 31) ^ second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) | 0;
};

/** N-grams in columns, in the order of the text. */
export interface Ngrams {
  /** 22 bits. */
  readonly keys: readonly number[];
  /** Of the last lexeme of each. */
  readonly places: readonly number[];
}

/**
 * The words and pairs of words of some lexemes. A word within four after a negation is another word (`NOT_good`); all
 * negations are one word to the pair they start.
 */
export function ngramsOf(lexemes: readonly ScoredLexeme[]): Ngrams {
  const keys = new Array<number>(2 * lexemes.length);
  const places = new Array<number>(2 * lexemes.length);
  let count = 0;
  let before = START;
  let scope = 0;
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    const { kind, word, form } = lexeme;
    if (kind === 'mark') {
      if (word === ',') continue;
      scope = 0;
      if (speaking.has(word)) {
        keys[count] = form.hash >>> DROPPED;
        places[count] = at;
        count += 1;
      }
      before = START;
      continue;
    }
    if (form.contrasts) scope = 0;
    const plain = kind === 'number' ? NUMBER : form.hash;
    const key = scope > 0 && kind === 'word' ? pair(MARKED, plain) : plain;
    keys[count] = key >>> DROPPED;
    keys[count + 1] = pair(before, key) >>> DROPPED;
    places[count] = at;
    places[count + 1] = at;
    count += 2;
    const negates = kind === 'word' && form.negates;
    before = negates ? NOT : plain;
    scope = negates ? NEGATION_SCOPE : Math.max(0, scope - 1);
  }
  keys.length = count;
  places.length = count;
  return { keys, places };
}
