import type { Lexeme } from './lexemes.ts';
import type { Opening, PhraseForm, PhraseNode } from './phrase-node.ts';
import type { TermSet } from './term-table.ts';

/** A phrase found: `from` and `to` are places in the list of lexemes, `to` excluded. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/** Which phrases are looked for. */
export type PhraseChoice = 'all' | 'core';

interface Search<T> {
  readonly lexemes: readonly Lexeme<PhraseForm<T>>[];
  readonly found: PhraseMatch<T>[];
  readonly coreOnly: boolean;
  from: number;
}

/**
 * Every phrase at every place, overlapping ones too, by place.
 * @param choice with `core`, other phrases are left out as far as that saves time
 */
export function matchPhrases<T>(
  lexemes: readonly Lexeme<PhraseForm<T>>[],
  choice: PhraseChoice = 'all',
): PhraseMatch<T>[] {
  const coreOnly = choice === 'core';
  const search: Search<T> = { lexemes, found: [], coreOnly, from: 0 };
  for (let from = 0; from < lexemes.length; from += 1) {
    const lexeme = lexemes[from];
    if (!lexeme || lexeme.kind === 'mark') continue;
    const opening = coreOnly ? lexeme.form.coreOpening : lexeme.form.opening;
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
function walk<T>(node: PhraseNode<T>, at: number, place: number, search: Search<T>): void {
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

function step<T>({ terms, nexts }: PhraseNode<T>, known: TermSet, at: number, search: Search<T>): void {
  for (let index = 0; index < terms.length; index += 1) {
    const next = known.has(terms[index] ?? -1) ? nexts[index] : undefined;
    if (next && (next.core || !search.coreOnly))
      walk(next, at + 1, behindCommas(search.lexemes, at + 1), search);
  }
}
