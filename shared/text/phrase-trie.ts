import { spellings } from './fold.ts';
import type { Language } from './language.ts';
import type { Form } from './lexemes.ts';
import { coreOpeningOf, emptyNode, openingOf, type PhraseForm, type PhraseNode } from './phrase-node.ts';
import { stem } from './stem.ts';
import { TermSet, TermTable, type WordClass } from './term-table.ts';
import type { TokenKind } from './tokenize.ts';

/** Words that a `..` may skip. */
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

type Entry<T> = Omit<PhraseForm<T>, keyof Form>;

interface Phrase<T> {
  readonly meaning: T;
  readonly core: boolean;
}

const elementsOf = (phrase: string): readonly string[] => phrase.toLowerCase().split(' ').filter(Boolean);

/**
 * All phrases of a language as one trie over words and stems. Elements of a phrase, parted by blanks:
 * `word`, `one|other`, `stem~` (any form of the word), `@class`, `_` (any word), `..` and `...` (up to 3 or 6 words);
 * a `?` at the end makes an element optional. Commas between elements do not matter, other marks end a phrase.
 * Gaps and phrases are of bounded length, so a search takes time in proportion to the text.
 */
export class PhraseTrie<T> {
  readonly #root = emptyNode<T>();
  readonly #terms: TermTable;
  /** Places of terms among the edges of the root, which are many. */
  readonly #starts = new Map<number, number>();

  /** By terms: most words satisfy few of them, and the same. */
  readonly #entries = new Map<string, Entry<T>>();

  constructor(language: Language, classes: Readonly<Record<string, WordClass>> = {}) {
    this.#terms = new TermTable(
      (word) => spellings(word, language),
      (word) => stem(word, language),
      classes,
    );
  }

  add(phrase: string, meaning: T): void {
    this.#insert(this.#root, elementsOf(phrase), { meaning, core: false });
  }

  /** Core phrases can be looked for alone, in less time. */
  addCore(phrase: string, meaning: T): void {
    this.#insert(this.#root, elementsOf(phrase), { meaning, core: true });
  }

  #insert(node: PhraseNode<T>, [element, ...rest]: readonly string[], phrase: Phrase<T>): void {
    node.core ||= phrase.core;
    if (element === undefined) node.meanings.push(phrase.meaning);
    else if (element.endsWith('?') && element.length > 1) {
      this.#insert(node, [element.slice(0, -1), ...rest], phrase);
      this.#insert(node, rest, phrase);
    } else this.#insert(this.#step(node, element), rest, phrase);
  }

  #step(node: PhraseNode<T>, element: string): PhraseNode<T> {
    const most = gaps[element];
    if (most !== undefined) {
      node.gap ??= { most, next: emptyNode() };
      return node.gap.next;
    }
    const term = this.#terms.termOf(element);
    const known = node.nexts[node.terms.indexOf(term)];
    if (known) return known;
    const next = emptyNode<T>();
    if (node === this.#root) this.#starts.set(term, node.nexts.length);
    node.terms.push(term);
    node.nexts.push(next);
    return next;
  }

  /** To be asked when all phrases are known. */
  entryOf(form: Form, kind: TokenKind): Entry<T> {
    const terms = this.#terms.termsOf(form, kind);
    const key = terms.join(' ');
    let entry = this.#entries.get(key);
    if (!entry) this.#entries.set(key, (entry = this.#entryOf(terms)));
    return entry;
  }

  #entryOf(terms: readonly number[]): Entry<T> {
    const places = terms.map((term) => this.#starts.get(term)).filter((place) => place !== undefined);
    const starts = places
      .sort((a, b) => a - b)
      .map((place) => this.#root.nexts[place])
      .filter((start) => start !== undefined);
    return { terms: new TermSet(terms), opening: openingOf(starts), coreOpening: coreOpeningOf(starts) };
  }
}
