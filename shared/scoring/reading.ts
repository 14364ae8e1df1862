import type { Lexeme } from '../text/lexemes.ts';
import type { PhraseMatch } from '../text/phrase-trie.ts';
import type { Clause } from './clauses.ts';
import type { Feelings } from './feelings.ts';
import type { Meaning } from './meaning.ts';
import type { ScoringPack } from './scoring-pack.ts';

/** A feedback as the scorer sees it: title and text in one list of lexemes, cut into clauses. */
export interface Reading extends Feelings {
  /** As it is reported: any primary tag or `und`. */
  readonly language: string;
  readonly lexemes: readonly Lexeme[];
  /** Place of the first lexeme of the text; those before are the title's. */
  readonly titleEnd: number;
  readonly clauses: readonly Clause[];
  readonly phrases: readonly PhraseMatch<Meaning>[];
  /** Lexemes that are no marks. */
  readonly words: number;
  readonly pack: ScoringPack;
}

/** Span in the text of some lexemes, undefined when they lie in the title. */
export function spanOf(
  reading: Reading,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const first = reading.lexemes[from];
  const last = reading.lexemes[to - 1];
  if (!first || !last || from < reading.titleEnd || to <= from) return undefined;
  return { start: first.start, end: last.end };
}

/** The part of all phrases that says one kind of thing. */
export function phrasesThat<S extends Meaning['says']>(
  phrases: readonly PhraseMatch<Meaning>[],
  says: S,
): PhraseMatch<Extract<Meaning, { says: S }>>[] {
  return phrases.filter(
    (one): one is PhraseMatch<Extract<Meaning, { says: S }>> => one.meaning.says === says,
  );
}
