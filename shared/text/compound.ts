import type { Language } from './language.ts';

/** Languages that write compounds as one word: the last part says what it is. */
const joining = new Set<Language>(['de', 'nl']);
/** Shorter words are no compounds. */
const MIN_WORD = 8;
const MIN_HEAD = 3;
const MIN_TAIL = 4;

/**
 * The longest ending of a compound that is known, undefined when none is or the language has no compounds.
 * @example compoundTail('lieferservice', 'de', (tail) => tail === 'service') // 'service'
 */
export function compoundTail(
  word: string,
  language: Language,
  isKnown: (tail: string) => boolean,
): string | undefined {
  if (!joining.has(language) || word.length < MIN_WORD) return undefined;
  for (let cut = MIN_HEAD; cut <= word.length - MIN_TAIL; cut += 1) {
    const tail = word.slice(cut);
    if (isKnown(tail)) return tail;
  }
  return undefined;
}
