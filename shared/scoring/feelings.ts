import { shareOf, type Clause } from './clauses.ts';
import { textMood } from './sentiment.ts';
import { ngramsOf } from './table/ngrams.ts';
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
  const { keys, places } = ngramsOf(lexemes);
  const felt: number[] = [];
  let sum = 0;
  let at = 0;
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (!clause) break;
    const { from, to } = clause;
    for (; (places[at] ?? to) < from; at += 1) sum += table.weightOf(keys[at] ?? 0);
    const first = at;
    const share = shareOf(clauses, index);
    let evidence = 0;
    for (; (places[at] ?? to) < to; at += 1) {
      const weight = table.weightOf(keys[at] ?? 0);
      sum += weight * share;
      evidence += weight;
    }
    felt.push(clauseMood(moods[index] ?? 0, to - from, table, { evidence, ngrams: at - first }));
  }
  for (; at < keys.length; at += 1) sum += table.weightOf(keys[at] ?? 0);
  const sums = moodSums(clauses, moods, words);
  const whole = { evidence: sum, ngrams: keys.length };
  const odds = keys.length === 0 ? 0 : oddsOf(whole, sums[0], sums[1], table) * trustInTable(sums);
  return { text: Math.tanh(odds / 2), moods: felt };
}

/** What the n-grams of a text or clause say. */
interface Evidence {
  /** Sum of their weights. */
  readonly evidence: number;
  readonly ngrams: number;
}

const oddsOf = ({ evidence, ngrams }: Evidence, good: number, bad: number, table: WeightTable): number =>
  evidence / Math.sqrt(Math.max(1, ngrams)) + table.mood[0] * good + table.mood[1] * bad + table.bias;

/** @param mood by lexicon and rules */
function clauseMood(mood: number, length: number, table: WeightTable, said: Evidence): number {
  const root = Math.sqrt(Math.max(1, length));
  const odds = oddsOf(said, Math.max(0, mood) / root, Math.max(0, -mood) / root, table);
  if (mood === 0 && Math.abs(odds) < UNCLEAR) return 0;
  return TABLE_SHARE * odds + (1 - TABLE_SHARE) * mood;
}
