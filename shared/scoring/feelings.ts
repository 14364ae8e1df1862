import { shareOf, type Clause } from './clauses.ts';
import { textMood } from './sentiment.ts';
import { eachNgram } from './table/ngrams.ts';
import type { WeightTable } from './table/weight-table.ts';
import type { ScoredLexeme } from './word-facts.ts';

/** What a text and its clauses feel. */
export interface Feelings {
  /** Whole text, -1..+1; with a table 2p - 1 of the probability that it is positive. */
  readonly text: number;
  /** Mood per clause, open scale, 0 when nothing speaks. */
  readonly moods: readonly number[];
}

interface Words {
  readonly lexemes: readonly ScoredLexeme[];
  readonly clauses: readonly Clause[];
  /** Mood per clause by lexicon and rules. */
  readonly moods: readonly number[];
}

/** Share of the table in the mood of a clause: its words are few, and rules know those. */
const TABLE_SHARE = 0.5;
/** Log odds nearer to 0 say nothing about a clause in which no word of the lexicon speaks. */
const UNCLEAR = 1;

/** Calls back for every n-gram, with the number of its clause; -1 for a mark between clauses. */
export function eachNgramByClause(
  lexemes: readonly ScoredLexeme[],
  clauses: readonly Clause[],
  visit: (key: number, clause: number) => void,
): void {
  let clause = 0;
  eachNgram(lexemes, (key, at) => {
    while (at >= (clauses[clause]?.to ?? Infinity)) clause += 1;
    visit(key, at >= (clauses[clause]?.from ?? Infinity) ? clause : -1);
  });
}

/** What is left of the log odds of a text in which no word of the lexicon speaks: the table alone is less sure. */
export const trustInTable = (moods: readonly [good: number, bad: number]): number =>
  moods[0] === 0 && moods[1] === 0 ? 0.5 : 1;

/** Good and bad moods of the clauses, each over the root of the number of words. */
export function moodSums(
  clauses: readonly Clause[],
  moods: readonly number[],
  words: number,
): readonly [good: number, bad: number] {
  const root = Math.sqrt(Math.max(1, words));
  let good = 0;
  let bad = 0;
  moods.forEach((mood, index) => {
    const shrunk = mood * shareOf(clauses, index);
    if (shrunk > 0) good += shrunk;
    else bad -= shrunk;
  });
  return [good / root, bad / root];
}

/** By lexicon and rules alone. */
export const feelByRules = ({ clauses, moods }: Words, words: number): Feelings => ({
  text: textMood(moods, clauses, words),
  moods,
});

/** By the trained table, with the moods by lexicon and rules as two of its inputs. */
export function feelByTable({ lexemes, clauses, moods }: Words, words: number, table: WeightTable): Feelings {
  const evidence = clauses.map(() => 0);
  const ngrams = clauses.map(() => 0);
  let sum = 0;
  let count = 0;
  eachNgramByClause(lexemes, clauses, (key, clause) => {
    const weight = table.weightOf(key);
    count += 1;
    if (clause < 0) {
      sum += weight;
      return;
    }
    sum += weight * shareOf(clauses, clause);
    evidence[clause] = (evidence[clause] ?? 0) + weight;
    ngrams[clause] = (ngrams[clause] ?? 0) + 1;
  });
  const oddsOf = (total: number, parts: number, good: number, bad: number): number =>
    total / Math.sqrt(Math.max(1, parts)) + table.mood[0] * good + table.mood[1] * bad + table.bias;
  const clauseMood = ({ from, to }: Clause, index: number): number => {
    const mood = moods[index] ?? 0;
    const root = Math.sqrt(Math.max(1, to - from));
    const [good, bad] = [Math.max(0, mood) / root, Math.max(0, -mood) / root];
    const odds = oddsOf(evidence[index] ?? 0, ngrams[index] ?? 0, good, bad);
    if (mood === 0 && Math.abs(odds) < UNCLEAR) return 0;
    return TABLE_SHARE * odds + (1 - TABLE_SHARE) * mood;
  };
  const sums = moodSums(clauses, moods, words);
  const odds = count === 0 ? 0 : oddsOf(sum, count, ...sums) * trustInTable(sums);
  return { text: Math.tanh(odds / 2), moods: clauses.map(clauseMood) };
}
