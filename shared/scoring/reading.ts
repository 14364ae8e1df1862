import type { Clause } from './clauses.ts';
import type { Feelings } from './feelings.ts';
import type { PhrasesFound } from './meaning.ts';
import type { ScoringPack } from './scoring-pack.ts';
import type { ScoredLexeme } from './word-facts.ts';

/** A feedback as the scorer sees it: title and text in one list of lexemes, cut into clauses. */
export interface Reading extends Feelings {
  /** As it is reported: any primary tag or `und`. */
  readonly language: string;
  /** Whether `text` is 2p - 1 of a probability, rather than a mood by rules. */
  readonly isProbability: boolean;
  readonly lexemes: readonly ScoredLexeme[];
  /** Place of the first lexeme of the text; those before are the title's. */
  readonly titleEnd: number;
  readonly clauses: readonly Clause[];
  readonly phrases: PhrasesFound;
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
