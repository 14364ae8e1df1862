import type { Form } from './lexemes.ts';
import type { TermSet } from './term-table.ts';

/** A place between two elements of phrases. */
export interface PhraseNode<T> {
  /** Numbers of terms, and the nodes behind them. */
  readonly terms: number[];
  readonly nexts: PhraseNode<T>[];
  gap: { readonly most: number; readonly next: PhraseNode<T> } | undefined;
  readonly meanings: T[];
  /** Whether a core phrase goes through it. */
  core: boolean;
}

export const emptyNode = <T>(): PhraseNode<T> => ({
  terms: [],
  nexts: [],
  gap: undefined,
  meanings: [],
  core: false,
});

/** The phrases that a word opens. */
export interface Opening<T> {
  /** Nodes behind the root that it leads to. */
  readonly starts: readonly PhraseNode<T>[];
  /** Those of them that say something, or go on, whatever the next word is. */
  readonly always: readonly PhraseNode<T>[];
  /** Numbers of the terms with which any of them goes on. */
  readonly seconds: readonly number[];
}

/** @returns undefined without starts */
export function openingOf<T>(
  starts: readonly PhraseNode<T>[],
  goesOnWith: (next: PhraseNode<T> | undefined) => boolean = () => true,
): Opening<T> | undefined {
  if (starts.length === 0) return undefined;
  const seconds = starts.flatMap(({ terms, nexts }) => terms.filter((_, at) => goesOnWith(nexts[at])));
  return {
    starts,
    always: starts.filter(({ meanings, gap }) => meanings.length > 0 || gap),
    seconds: [...new Set(seconds)],
  };
}

const isCore = (node: PhraseNode<unknown> | undefined): boolean => node?.core === true;

/** The core phrases that a word opens. */
export const coreOpeningOf = <T>(starts: readonly PhraseNode<T>[]): Opening<T> | undefined =>
  openingOf(starts.filter(isCore), isCore);

/** A word that knows its place in the phrases of a trie. */
export interface PhraseForm<T> extends Form {
  readonly terms: TermSet;
  /** Undefined when it opens none. */
  readonly opening: Opening<T> | undefined;
  readonly coreOpening: Opening<T> | undefined;
}
