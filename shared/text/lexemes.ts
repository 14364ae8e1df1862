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
  for (const token of tokens) {
    if (token.kind !== 'word') {
      lexemes.push({ ...token, stem: token.word });
      continue;
    }
    const apostrophe = elides ? token.word.indexOf("'") : -1;
    if (apostrophe > 0 && token.word !== "aujourd'hui") {
      const cut = Math.min(token.start + apostrophe, token.end);
      lexemes.push(lexeme({ ...token, word: token.word.slice(0, apostrophe), end: cut }, language));
      const rest = token.word.slice(apostrophe + 1);
      if (rest !== '')
        lexemes.push(lexeme({ ...token, word: rest, start: Math.min(cut + 1, token.end) }, language));
    } else lexemes.push(lexeme(token, language));
  }
  return lexemes;
}

function lexeme(token: Token, language: Language): Lexeme {
  const word = foldWord(token.word, language);
  return { ...token, word, stem: stem(word, language) };
}
