import { foldWord } from './fold.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import type { Token } from './tokenize.ts';

/** A token in the form in which lexicons know it. */
export interface Lexeme extends Token {
  readonly stem: string;
}

/** French and Italian join articles and pronouns to the word: `l'hôtel` is two words. */
const eliding = new Set<Language>(['fr', 'it']);

/** Folded and stemmed words of a language; marks, numbers and emoji stay as they are. */
export function toLexemes(tokens: readonly Token[], language: Language): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const elides = eliding.has(language);
  const forms = formsOf(language);
  for (const token of tokens) {
    const { word, kind, start, end, shouted } = token;
    if (kind !== 'word') {
      lexemes.push({ word, kind, start, end, shouted, stem: word });
      continue;
    }
    const apostrophe = elides ? word.indexOf("'") : -1;
    if (apostrophe > 0 && word !== "aujourd'hui") {
      const cut = Math.min(start + apostrophe, end);
      const after = { ...token, word: word.slice(apostrophe + 1) };
      lexemes.push(lexeme({ ...token, word: word.slice(0, apostrophe) }, start, cut, forms, language));
      if (after.word !== '') lexemes.push(lexeme(after, Math.min(cut + 1, end), end, forms, language));
    } else lexemes.push(lexeme(token, start, end, forms, language));
  }
  return lexemes;
}

/** Forms of words seen lately; emptied when full, so hostile texts cannot fill the memory. */
const CACHE_SIZE = 20_000;
const caches = new Map<Language, Map<string, Form>>();
interface Form {
  readonly word: string;
  readonly stem: string;
}

function formsOf(language: Language): Map<string, Form> {
  const known = caches.get(language);
  if (known && known.size < CACHE_SIZE) return known;
  const fresh = new Map<string, Form>();
  caches.set(language, fresh);
  return fresh;
}

function lexeme(
  { word: raw, kind, shouted }: Token,
  start: number,
  end: number,
  forms: Map<string, Form>,
  language: Language,
): Lexeme {
  let form = forms.get(raw);
  if (!form) {
    const word = foldWord(raw, language);
    forms.set(raw, (form = { word, stem: stem(word, language) }));
  }
  return { word: form.word, kind, start, end, shouted, stem: form.stem };
}
