import { spellings } from './fold.ts';
import type { Language } from './language.ts';
import type { Lexeme } from './lexemes.ts';
import { stem } from './stem.ts';

/** A phrase found: `from` and `to` are places in the list of lexemes, `to` excluded. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

interface Node<T> {
  words: Map<string, Node<T>>;
  stems: Map<string, Node<T>>;
  /** Alternatives and classes that are too many to spell out. */
  sets: { key: string; accepts: (lexeme: Lexeme) => boolean; next: Node<T> }[];
  gap?: { most: number; next: Node<T> };
  meanings: T[];
}

const emptyNode = <T>(): Node<T> => ({ words: new Map(), stems: new Map(), sets: [], meanings: [] });

/** Words that a `..` may skip. */
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

type WordClass = (lexeme: Lexeme) => boolean;

/**
 * All phrases of a language as one trie over words and stems. Elements of a phrase, parted by blanks:
 * `word`, `one|other`, `stem~` (any form of the word), `@class`, `_` (any word), `..` and `...` (up to 3 or 6 words);
 * a `?` at the end makes an element optional. Commas between elements do not matter, other marks end a phrase.
 * Gaps and phrases are of bounded length, so a search takes time in proportion to the text.
 */
export class PhraseTrie<T> {
  readonly #root = emptyNode<T>();
  readonly #language: Language;
  readonly #classes: Readonly<Record<string, WordClass>>;

  constructor(language: Language, classes: Readonly<Record<string, WordClass>> = {}) {
    this.#language = language;
    this.#classes = classes;
  }

  add(phrase: string, meaning: T): void {
    this.#insert(this.#root, phrase.toLowerCase().split(' ').filter(Boolean), meaning);
  }

  #insert(node: Node<T>, [element, ...rest]: readonly string[], meaning: T): void {
    if (element === undefined) {
      node.meanings.push(meaning);
      return;
    }
    if (element.endsWith('?') && element.length > 1) {
      this.#insert(node, [element.slice(0, -1), ...rest], meaning);
      this.#insert(node, rest, meaning);
      return;
    }
    for (const next of this.#steps(node, element)) this.#insert(next, rest, meaning);
  }

  #steps(node: Node<T>, element: string): readonly Node<T>[] {
    const most = gaps[element];
    if (most !== undefined) {
      node.gap ??= { most, next: emptyNode() };
      return [node.gap.next];
    }
    if (element === '_') return [setNode(node, element, ({ kind }) => kind !== 'mark')];
    const alternatives = element.split('|');
    const hasClass = alternatives.some((one) => one.startsWith('@'));
    if (!hasClass && (node === this.#root || alternatives.length === 1))
      return alternatives.flatMap((one) => this.#literals(node, one));
    return [setNode(node, element, this.#accepting(alternatives))];
  }

  #literals(node: Node<T>, word: string): readonly Node<T>[] {
    const stemmed = word.endsWith('~');
    const edges = stemmed ? node.stems : node.words;
    return spellings(stemmed ? word.slice(0, -1) : word, this.#language).map((spelling) => {
      const key = stemmed ? stem(spelling, this.#language) : spelling;
      let next = edges.get(key);
      if (!next) edges.set(key, (next = emptyNode()));
      return next;
    });
  }

  #accepting(alternatives: readonly string[]): WordClass {
    const words = new Set<string>();
    const stems = new Set<string>();
    const classes: WordClass[] = [];
    for (const one of alternatives) {
      if (one.startsWith('@')) {
        classes.push(this.#classOf(one));
        continue;
      }
      const stemmed = one.endsWith('~');
      for (const spelling of spellings(stemmed ? one.slice(0, -1) : one, this.#language)) {
        if (stemmed) stems.add(stem(spelling, this.#language));
        else words.add(spelling);
      }
    }
    return (lexeme) =>
      words.has(lexeme.word) || stems.has(lexeme.stem) || classes.some((accepts) => accepts(lexeme));
  }

  #classOf(element: string): WordClass {
    const accepts = this.#classes[element.slice(1)];
    if (!accepts) throw new Error(`Cannot compile phrase: classes must be known, got ${element}`);
    return accepts;
  }

  /** Every phrase at every place, overlapping ones too, by place. */
  match(lexemes: readonly Lexeme[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let from = 0; from < lexemes.length; from += 1) {
      if (lexemes[from]?.kind === 'mark') continue;
      walk(this.#root, lexemes, from, (to, meaning) => found.push({ from, to, meaning }));
    }
    return found;
  }
}

function setNode<T>(node: Node<T>, key: string, accepts: WordClass): Node<T> {
  const known = node.sets.find((one) => one.key === key);
  if (known) return known.next;
  const next = emptyNode<T>();
  node.sets.push({ key, accepts, next });
  return next;
}

type Emit<T> = (to: number, meaning: T) => void;

function walk<T>(node: Node<T>, lexemes: readonly Lexeme[], at: number, emit: Emit<T>): void {
  for (const meaning of node.meanings) emit(at, meaning);
  let place = at;
  if (node.meanings.length > 0 || node.words.size + node.stems.size + node.sets.length > 0 || node.gap) {
    while (lexemes[place]?.word === ',') place += 1;
  }
  const lexeme = lexemes[place];
  if (!lexeme || lexeme.kind === 'mark') return;
  step(node, lexeme, lexemes, place, emit);
  if (!node.gap) return;
  let next = place;
  for (let skipped = 0; skipped <= node.gap.most; skipped += 1, next += 1) {
    const one = lexemes[next];
    if (!one || (one.kind === 'mark' && one.word !== ',')) return;
    step(node.gap.next, one, lexemes, next, emit);
  }
}

function step<T>(node: Node<T>, lexeme: Lexeme, lexemes: readonly Lexeme[], at: number, emit: Emit<T>): void {
  const byWord = node.words.get(lexeme.word);
  if (byWord) walk(byWord, lexemes, at + 1, emit);
  const byStem = node.stems.get(lexeme.stem);
  if (byStem) walk(byStem, lexemes, at + 1, emit);
  for (const { accepts, next } of node.sets) if (accepts(lexeme)) walk(next, lexemes, at + 1, emit);
}
