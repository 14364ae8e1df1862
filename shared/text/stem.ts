import stemDe from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import stemEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import stemFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import stemIt from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import stemNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import stemPt from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import stemEn from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Language } from './language.ts';

const stemmers: Readonly<Record<Language, NaturalStemmer>> = {
  en: stemEn,
  de: stemDe,
  fr: stemFr,
  es: stemEs,
  it: stemIt,
  nl: stemNl,
  pt: stemPt,
};

/** Words seen lately per language; emptied when full, so hostile texts cannot fill the memory. */
const CACHE_SIZE = 20_000;
const caches = new Map<Language, Map<string, string>>();
/** Longer words are names, addresses or noise: no stemmer needs to see them. */
const MAX_STEM_INPUT = 32;

/**
 * Stem by natural's Porter stemmer of the language; the word itself when it is long or the stemmer fails on it.
 * @param word lower-case token
 * @example stem('expectations', 'en') // 'expect'
 */
export function stem(word: string, language: Language): string {
  if (word.length > MAX_STEM_INPUT || word.length < 3) return word;
  let cache = caches.get(language);
  if (!cache) caches.set(language, (cache = new Map<string, string>()));
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const made = stemOrWord(word, language);
  cache.set(word, made);
  return made;
}

/** natural throws on some tokens without a vowel or outside the alphabet of the language. */
function stemOrWord(word: string, language: Language): string {
  try {
    return stemmers[language].stem(word) || word;
  } catch {
    return word;
  }
}
