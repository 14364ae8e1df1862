import type { Form } from './lexemes.ts';
import type { TokenKind } from './tokenize.ts';

export type WordClass = (form: Form, kind: TokenKind) => boolean;

/** Numbers of terms, one bit each: common words satisfy dozens. */
export class TermSet {
  readonly #bits: Uint32Array;
  constructor(terms: readonly number[]) {
    this.#bits = new Uint32Array((Math.max(-1, ...terms) >> 5) + 1);
    for (const term of terms) this.#bits[term >> 5] = (this.#bits[term >> 5] ?? 0) | (1 << (term & 31));
  }
  has(term: number): boolean {
    return (((this.#bits[term >> 5] ?? 0) >>> (term & 31)) & 1) === 1;
  }
}

/** Numbers the elements of phrases, and knows which of them a word satisfies. */
export class TermTable {
  readonly #spellings: (word: string) => readonly string[];
  readonly #stem: (word: string) => string;
  readonly #classes: Readonly<Record<string, WordClass>>;
  readonly #terms = new Map<string, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byClass: { readonly term: number; readonly accepts: WordClass }[] = [];

  constructor(
    spellings: (word: string) => readonly string[],
    stem: (word: string) => string,
    classes: Readonly<Record<string, WordClass>>,
  ) {
    this.#spellings = spellings;
    this.#stem = stem;
    this.#classes = classes;
  }

  /** @param element `word`, `stem~`, `@class`, `_`, or several of them with `|` between */
  termOf(element: string): number {
    const known = this.#terms.get(element);
    if (known !== undefined) return known;
    const term = this.#terms.size;
    this.#terms.set(element, term);
    for (const one of element.split('|')) this.#learn(one, term);
    return term;
  }

  #learn(one: string, term: number): void {
    if (one === '_') this.#byClass.push({ term, accepts: () => true });
    else if (one.startsWith('@')) {
      const accepts = this.#classes[one.slice(1)];
      if (!accepts) throw new Error(`Cannot compile phrase: classes must be known, got ${one}`);
      this.#byClass.push({ term, accepts });
    } else if (one.endsWith('~')) {
      for (const spelling of this.#spellings(one.slice(0, -1)))
        push(this.#byStem, this.#stem(spelling), term);
    } else for (const spelling of this.#spellings(one)) push(this.#byWord, spelling, term);
  }

  /** Numbers of the terms that a word satisfies. */
  termsOf(form: Form, kind: TokenKind): readonly number[] {
    const terms = new Set(this.#byWord.get(form.word));
    for (const term of this.#byStem.get(form.stem) ?? []) terms.add(term);
    for (const { term, accepts } of this.#byClass) if (accepts(form, kind)) terms.add(term);
    return [...terms];
  }
}

function push(map: Map<string, number[]>, key: string, term: number): void {
  const known = map.get(key);
  if (known) known.push(term);
  else map.set(key, [term]);
}
