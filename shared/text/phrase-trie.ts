import { spellings } from './fold.ts';
import type { Language } from './language.ts';
import type { Lexeme } from './lexemes.ts';
import { stem } from './stem.ts';
import { TermTable, type TermSet, type WordClass } from './term-table.ts';

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

interface Entry<T> {
  readonly terms: TermSet;
  /** Nodes behind the root that this word leads to. */
  readonly starts: readonly Node<T>[];
}

/** Words seen lately; emptied when full, so hostile texts cannot fill the memory. */
const CACHE_SIZE = 10_000;

/**
 * All phrases of a language as one trie over words and stems. Elements of a phrase, parted by blanks:
 * `word`, `one|other`, `stem~` (any form of the word), `@class`, `_` (any word), `..` and `...` (up to 3 or 6 words);
 * a `?` at the end makes an element optional. Commas between elements do not matter, other marks end a phrase.
 * Gaps and phrases are of bounded length, so a search takes time in proportion to the text.
 */
export class PhraseTrie<T> {
  readonly #root = emptyNode<T>();
  readonly #terms: TermTable;
  readonly #cache = new Map<string, Entry<T>>();

  constructor(language: Language, classes: Readonly<Record<string, WordClass>> = {}) {
    this.#terms = new TermTable(
      (word) => spellings(word, language),
      (word) => stem(word, language),
      classes,
    );
  }

  add(phrase: string, meaning: T): void {
    this.#cache.clear();
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
    node.edges.push({ term, next });
    return next;
  }

  #entryOf(lexeme: Lexeme): Entry<T> {
    const known = this.#cache.get(lexeme.word);
    if (known) return known;
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    const terms = this.#terms.termsOf(lexeme);
    const starts = this.#root.edges.filter(({ term }) => terms.has(term)).map(({ next }) => next);
    const entry = { terms, starts };
    this.#cache.set(lexeme.word, entry);
    return entry;
  }

  /** Every phrase at every place, overlapping ones too, by place. */
  match(lexemes: readonly Lexeme[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const entries = lexemes.map((lexeme) => (lexeme.kind === 'mark' ? undefined : this.#entryOf(lexeme)));
    const search = { lexemes, entries, found, from: 0 };
    entries.forEach((entry, from) => {
      search.from = from;
      for (const start of entry?.starts ?? []) walk(start, from + 1, search);
    });
    return found;
  }
}

interface Search<T> {
  readonly lexemes: readonly Lexeme[];
  readonly entries: readonly (Entry<T> | undefined)[];
  readonly found: PhraseMatch<T>[];
  from: number;
}

function walk<T>(node: Node<T>, at: number, search: Search<T>): void {
  for (const meaning of node.meanings) search.found.push({ from: search.from, to: at, meaning });
  if (node.edges.length === 0 && !node.gap) return;
  let place = at;
  while (search.lexemes[place]?.word === ',') place += 1;
  const entry = search.entries[place];
  if (!entry) return;
  step(node, entry, place, search);
  if (!node.gap) return;
  for (let skipped = 0, next = place; skipped <= node.gap.most; skipped += 1, next += 1) {
    const one = search.entries[next];
    if (one) step(node.gap.next, one, next, search);
    else if (search.lexemes[next]?.word !== ',') return;
  }
}

function step<T>(node: Node<T>, { terms }: Entry<T>, at: number, search: Search<T>): void {
  for (const { term, next } of node.edges) if (terms.has(term)) walk(next, at + 1, search);
}
