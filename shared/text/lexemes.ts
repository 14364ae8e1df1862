import { foldWord } from './fold.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import type { Token, TokenKind } from './tokenize.ts';

/** A word as lexicons know it, whatever its place. */
export interface Form {
  readonly word: string;
  readonly stem: string;
}

/** A token with the form in which lexicons know it; `form` is shared by all tokens of that word. */
export interface Lexeme<F extends Form = Form> extends Token {
  form: F;
}

/** French and Italian join articles and pronouns to the word: `l'hôtel` is two words. */
const eliding = new Set<Language>(['fr', 'it']);

/**
 * Folded and stemmed words of a language; marks, numbers and emoji stay as they are. The tokens become the lexemes, since
 * copies take time: for another language, tokenize again.
 */
export function toLexemes<F extends Form>(
  tokens: readonly Token[],
  language: Language,
  forms: Forms<F>,
): readonly Lexeme<F>[] {
  if (eliding.has(language)) return withoutElisions(tokens, forms);
  for (const token of tokens) {
    const form = forms.ofToken(token);
    token.form = form;
    token.word = form.word;
  }
  return tokens as readonly Lexeme<F>[];
}

function withoutElisions<F extends Form>(tokens: readonly Token[], forms: Forms<F>): readonly Lexeme<F>[] {
  const lexemes: Lexeme<F>[] = [];
  for (const token of tokens) {
    const { word, kind, start, end } = token;
    const apostrophe = kind === 'word' ? word.indexOf("'") : -1;
    if (apostrophe > 0 && word !== "aujourd'hui") {
      const cut = Math.min(start + apostrophe, end);
      const after = word.slice(apostrophe + 1);
      lexemes.push(lexeme(token, forms.of(word.slice(0, apostrophe), kind), start, cut));
      if (after !== '') lexemes.push(lexeme(token, forms.of(after, kind), Math.min(cut + 1, end), end));
    } else lexemes.push(lexeme(token, forms.ofToken(token), start, end));
  }
  return lexemes;
}

const lexeme = <F extends Form>(token: Token, form: F, start: number, end: number): Lexeme<F> => ({
  ...token,
  word: form.word,
  start,
  end,
  form,
});

/** Forms of words seen lately; emptied when full, so hostile texts cannot fill the memory. */
const CACHE_SIZE = 20_000;

/** Finds the form of a word once, and remembers it. */
export class Forms<F extends Form> {
  readonly #language: Language;
  readonly #make: (form: Form, kind: TokenKind) => F;
  readonly #words = new Map<string, F>();
  readonly #others = new Map<string, F>();

  /** @param make what else is to be known of a word; called once per word */
  constructor(language: Language, make: (form: Form, kind: TokenKind) => F) {
    this.#language = language;
    this.#make = make;
  }

  ofToken({ word, kind, written }: Token): F {
    if (!written) return this.of(word, kind);
    if (written.formsOf === this) return written.form as F;
    const form = this.of(word, kind);
    written.formsOf = this;
    written.form = form;
    return form;
  }

  of(raw: string, kind: TokenKind): F {
    const known = kind === 'word' ? this.#words : this.#others;
    let form = known.get(raw);
    if (form) return form;
    if (known.size >= CACHE_SIZE) known.clear();
    const word = kind === 'word' ? foldWord(raw, this.#language) : raw;
    form = this.#make({ word, stem: kind === 'word' ? stem(word, this.#language) : word }, kind);
    known.set(raw, form);
    return form;
  }
}
