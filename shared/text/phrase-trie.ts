import { spellings } from './fold.ts';
import type { Language } from './language.ts';
import type { Form, Lexeme } from './lexemes.ts';
import { stem } from './stem.ts';
import { TermSet, TermTable, type WordClass } from './term-table.ts';
import type { TokenKind } from './tokenize.ts';

/** A phrase found: `from` and `to` are places in the list of lexemes, `to` excluded. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

interface Node<T> {
  /** Number of a term, and the node behind it. */
  readonly edges: { readonly term: number; readonly next: Node<T> }[];
  gap?: { readonly most: number; readonly next: Node<T> };
  readonly meanings: T[];
}

const emptyNode = <T>(): Node<T> => ({ edges: [], meanings: [] });

/** Words that a `..` may skip. */
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

/** What the phrases of a trie want of a word. */
export interface PhraseEntry<T> {
  readonly terms: TermSet;
  /** Nodes behind the root that this word leads to. */
  readonly starts: readonly Node<T>[];
}

/** A word that knows its place in the phrases of a trie. */
export interface PhraseForm<T> extends Form {
  readonly phrases: PhraseEntry<T>;
}

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

  constructor(language: Language, classes: Readonly<Record<string, WordClass>> = {}) {
    this.#terms = new TermTable(
      (word) => spellings(word, language),
      (word) => stem(word, language),
      classes,
    );
  }

  add(phrase: string, meaning: T): void {
    this.#insert(this.#root, phrase.toLowerCase().split(' ').filter(Boolean), meaning);
  }

  #insert(node: Node<T>, [element, ...rest]: readonly string[], meaning: T): void {
    if (element === undefined) node.meanings.push(meaning);
    else if (element.endsWith('?') && element.length > 1) {
      this.#insert(node, [element.slice(0, -1), ...rest], meaning);
      this.#insert(node, rest, meaning);
    } else this.#insert(this.#step(node, element), rest, meaning);
  }

  #step(node: Node<T>, element: string): Node<T> {
    const most = gaps[element];
    if (most !== undefined) {
      node.gap ??= { most, next: emptyNode() };
      return node.gap.next;
    }
    const term = this.#terms.termOf(element);
    const known = node.edges.find((edge) => edge.term === term);
    if (known) return known.next;
    const next = emptyNode<T>();
    if (node === this.#root) this.#starts.set(term, node.edges.length);
    node.edges.push({ term, next });
    return next;
  }

  /** To be asked when all phrases are known. */
  entryOf(form: Form, kind: TokenKind): PhraseEntry<T> {
    const terms = this.#terms.termsOf(form, kind);
    const places = terms.map((term) => this.#starts.get(term)).filter((place) => place !== undefined);
    const starts = places.sort((a, b) => a - b).map((place) => this.#root.edges[place]?.next);
    return {
      terms: new TermSet(terms),
      starts: starts.filter((start) => start !== undefined),
    };
  }
}

interface Search<T> {
  readonly lexemes: readonly Lexeme<PhraseForm<T>>[];
  readonly found: PhraseMatch<T>[];
  from: number;
}

/** Every phrase at every place, overlapping ones too, by place. */
export function matchPhrases<T>(lexemes: readonly Lexeme<PhraseForm<T>>[]): PhraseMatch<T>[] {
  const search: Search<T> = { lexemes, found: [], from: 0 };
  for (let from = 0; from < lexemes.length; from += 1) {
    const lexeme = lexemes[from];
    if (!lexeme || lexeme.kind === 'mark') continue;
    const { starts } = lexeme.form.phrases;
    if (starts.length === 0) continue;
    search.from = from;
    const place = behindCommas(lexemes, from + 1);
    for (let at = 0; at < starts.length; at += 1) {
      const start = starts[at];
      if (start) walk(start, from + 1, place, search);
    }
  }
  return search.found;
}

/** Commas within a phrase do not matter. */
function behindCommas(lexemes: readonly Lexeme[], at: number): number {
  let place = at;
  while (lexemes[place]?.word === ',') place += 1;
  return place;
}

/**
 * @param at behind the last word of the phrase so far
 * @param place of the next lexeme that is no comma
 */
function walk<T>(node: Node<T>, at: number, place: number, search: Search<T>): void {
  const { lexemes, found, from } = search;
  for (let index = 0; index < node.meanings.length; index += 1)
    found.push({ from, to: at, meaning: node.meanings[index] as T });
  if (node.edges.length === 0 && !node.gap) return;
  const lexeme = lexemes[place];
  if (!lexeme || lexeme.kind === 'mark') return;
  step(node, lexeme.form.phrases, place, search);
  if (!node.gap) return;
  for (let skipped = 0, next = place; skipped <= node.gap.most; skipped += 1, next += 1) {
    const one = lexemes[next];
    if (!one) return;
    if (one.kind !== 'mark') step(node.gap.next, one.form.phrases, next, search);
    else if (one.word !== ',') return;
  }
}

function step<T>({ edges }: Node<T>, { terms }: PhraseEntry<T>, at: number, search: Search<T>): void {
  for (let index = 0; index < edges.length; index += 1) {
    const edge = edges[index];
    if (edge && terms.has(edge.term)) walk(edge.next, at + 1, behindCommas(search.lexemes, at + 1), search);
  }
}
