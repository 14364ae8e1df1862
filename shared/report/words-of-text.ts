import { isStopWord } from './stop-words.ts';

const MINIMUM_LETTERS = 3;
const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu;

const isContent = (word: string): boolean => word.length >= MINIMUM_LETTERS && !isStopWord(word);

/** Lower case, without the placeholders of the redactor in square brackets. */
const plainOf = (text: string): string =>
  text
    .replace(/\[[^\][]{0,40}\]/g, ' ')
    .toLowerCase()
    .replaceAll('\u2019', "'");

/** Words with content of a text, each once: no stop words, none below 3 letters. */
export const wordsOfText = (text: string): ReadonlySet<string> =>
  new Set((plainOf(text).match(WORD) ?? []).filter(isContent));

/** The same, and pairs of such words that stand side by side: `app update`. */
export function termsOfText(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  let before: { readonly word: string; readonly end: number } | undefined;
  const plain = plainOf(text);
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    if (!isContent(word)) {
      before = undefined;
      continue;
    }
    terms.add(word);
    if (before && /^[\s-]+$/.test(plain.slice(before.end, index))) terms.add(`${before.word} ${word}`);
    before = { word, end: index + word.length };
  }
  return terms;
}
