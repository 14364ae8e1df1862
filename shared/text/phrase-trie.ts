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
  /** Numbers of terms, and the nodes behind them. */
  readonly terms: number[];
  readonly nexts: Node<T>[];
  gap: { readonly most: number; readonly next: Node<T> } | undefined;
  readonly meanings: T[];
}

const emptyNode = <T>(): Node<T> => ({ terms: [], nexts: [], gap: undefined, meanings: [] });

/** Words that a `..` may skip. */
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

/** The phrases that a word opens. */
interface Opening<T> {
  /** Nodes behind the root that it leads to. */
  readonly starts: readonly Node<T>[];
  /** Those of them that say something, or go on, whatever the next word is. */
  readonly always: readonly Node<T>[];
  /** Numbers of the terms with which any of them goes on. */
  readonly seconds: readonly number[];
}

/** A word that knows its place in the phrases of a trie. */
export interface PhraseForm<T> extends Form {
  readonly terms: TermSet;
  /** Undefined when it opens none. */
  readonly opening: Opening<T> | undefined;
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
    const known = node.nexts[node.terms.indexOf(term)];
    if (known) return known;
    const next = emptyNode<T>();
    if (node === this.#root) this.#starts.set(term, node.nexts.length);
    node.terms.push(term);
    node.nexts.push(next);
    return next;
  }

  /** To be asked when all phrases are known. */
  entryOf(form: Form, kind: TokenKind): Pick<PhraseForm<T>, 'terms' | 'opening'> {
    const terms = this.#terms.termsOf(form, kind);
    const places = terms.map((term) => this.#starts.get(term)).filter((place) => place !== undefined);
    const starts = places
      .sort((a, b) => a - b)
      .map((place) => this.#root.nexts[place])
      .filter((start) => start !== undefined);
    return { terms: new TermSet(terms), opening: starts.length === 0 ? undefined : openingOf(starts) };
  }
}

const openingOf = <T>(starts: readonly Node<T>[]): Opening<T> => ({
  starts,
  always: starts.filter(({ meanings, gap }) => meanings.length > 0 || gap),
  seconds: [...new Set(starts.flatMap(({ terms }) => terms))],
});

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
    const { opening } = lexeme.form;
    if (!opening) continue;
    search.from = from;
    const place = behindCommas(lexemes, from + 1);
    const starts = goesOn(opening, lexemes[place]) ? opening.starts : opening.always;
    for (let at = 0; at < starts.length; at += 1) {
      const start = starts[at];
      if (start) walk(start, from + 1, place, search);
    }
  }
  return search.found;
}

function goesOn<T>({ seconds }: Opening<T>, next: Lexeme<PhraseForm<T>> | undefined): boolean {
  if (!next) return false;
  const { terms } = next.form;
  for (let at = 0; at < seconds.length; at += 1) if (terms.has(seconds[at] ?? -1)) return true;
  return false;
}

/** Commas within a phrase do not matter. */
function behindCommas(lexemes: readonly Lexeme[], at: number): number {
  let place = at;
  for (;;) {
    const lexeme = lexemes[place];
    if (lexeme?.kind !== 'mark' || lexeme.word !== ',') return place;
    place += 1;
  }
}

/**
 * @param at behind the last word of the phrase so far
 * @param place of the next lexeme that is no comma
 */
function walk<T>(node: Node<T>, at: number, place: number, search: Search<T>): void {
  const { lexemes, found, from } = search;
  for (let index = 0; index < node.meanings.length; index += 1)
    found.push({ from, to: at, meaning: node.meanings[index] as T });
  if (node.terms.length === 0 && !node.gap) return;
  const lexeme = lexemes[place];
  if (!lexeme || lexeme.kind === 'mark') return;
  step(node, lexeme.form.terms, place, search);
  if (!node.gap) return;
  for (let skipped = 0, next = place; skipped <= node.gap.most; skipped += 1, next += 1) {
    const one = lexemes[next];
    if (!one) return;
    if (one.kind !== 'mark') step(node.gap.next, one.form.terms, next, search);
    else if (one.word !== ',') return;
  }
}

function step<T>({ terms, nexts }: Node<T>, known: TermSet, at: number, search: Search<T>): void {
  for (let index = 0; index < terms.length; index += 1) {
    const next = known.has(terms[index] ?? -1) ? nexts[index] : undefined;
    if (next) walk(next, at + 1, behindCommas(search.lexemes, at + 1), search);
  }
}
