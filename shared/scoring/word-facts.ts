import type { Lexeme } from '../text/lexemes.ts';
import type { PhraseForm } from '../text/phrase-node.ts';
import type { Meaning } from './meaning.ts';

/** What the lists of a language say of a word, looked up once per word. */
export interface WordFacts extends PhraseForm<Meaning> {
  /** -5..+5, 0 when the word says nothing. */
  readonly valence: number;
  readonly negates: boolean;
  /** A negation that is no complaint by itself. */
  readonly privative: boolean;
  readonly boosts: boolean;
  readonly dampens: boolean;
  /** `but`, `however`: opens a clause. */
  readonly contrasts: boolean;
  /** `although`: a contrast that weighs less than what it is set against. */
  readonly concedes: boolean;
  /** Aspects that the word speaks of, usually none or one. */
  readonly aspects: readonly string[];
  /** Key of the word in the weight table. */
  readonly hash: number;
}

export type ScoredLexeme = Lexeme<WordFacts>;
