import type { Language } from './language.ts';

const accents = /[\u0300-\u036f]/g;

/**
 * Word as it is looked up: without accents where people leave them out. German keeps its umlauts, because
 * `schon` is not `schön`; `ss` and `ß` are one.
 * @example foldWord('déçu', 'fr') // 'decu'
 */
export function foldWord(word: string, language: Language): string {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) > 127) return foldAccents(word, language);
  }
  return word;
}

function foldAccents(word: string, language: Language): string {
  if (language === 'de') return word.replaceAll('ß', 'ss');
  return word.normalize('NFD').replace(accents, '').replaceAll('œ', 'oe').replaceAll('ß', 'ss');
}

/** Spellings of a lexicon word: German ones without umlaut keys are typed `ae`, `oe`, `ue`. */
export function spellings(word: string, language: Language): readonly string[] {
  const folded = foldWord(word.toLowerCase(), language);
  if (language !== 'de' || !/[äöü]/.test(folded)) return [folded];
  return [folded, folded.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')];
}
