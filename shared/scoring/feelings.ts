import type { Lexeme } from '../text/lexemes.ts';
import type { Clause } from './clauses.ts';
import type { LanguagePack } from './language-pack.ts';
import { BEFORE_CONTRAST, textMood } from './sentiment.ts';
import { eachNgram } from './table/ngrams.ts';
import type { WeightTable } from './table/weight-table.ts';

/** What a text and its clauses feel. */
export interface Feelings {
  /** Whole text, -1..+1; with a table 2p - 1 of the probability that it is positive. */
  readonly text: number;
  /** Mood per clause, open scale, 0 when nothing speaks. */
  readonly moods: readonly number[];
}

interface Words {
  readonly lexemes: readonly Lexeme[];
  readonly clauses: readonly Clause[];
  /** Mood per clause by lexicon and rules. */
  readonly moods: readonly number[];
  readonly pack: LanguagePack;
}

/** Share of the table in the mood of a clause: its words are few, and rules know those. */
const TABLE_SHARE = 0.5;
/** Log odds nearer to 0 say nothing about a clause in which no word of the lexicon speaks. */
const UNCLEAR = 1;

/** How much each lexeme counts for the whole text: less in a clause that `but` follows. */
export function sharesOf(length: number, clauses: readonly Clause[]): Float64Array {
  const shares = new Float64Array(length).fill(1);
  clauses.forEach(({ from, to }, index) => {
    if (clauses[index + 1]?.contrast) shares.fill(BEFORE_CONTRAST, from, to);
  });
  return shares;
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
    const shrunk = clauses[index + 1]?.contrast ? mood * BEFORE_CONTRAST : mood;
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
export function feelByTable(read: Words, words: number, table: WeightTable): Feelings {
  const { lexemes, clauses, moods } = read;
  const evidence = new Float64Array(lexemes.length);
  const ngrams = new Uint8Array(lexemes.length);
  const shares = sharesOf(lexemes.length, clauses);
  let sum = 0;
  let count = 0;
  eachNgram(lexemes, read.pack, (key, at) => {
    const weight = table.weightOf(key);
    evidence[at] = (evidence[at] ?? 0) + weight;
    ngrams[at] = (ngrams[at] ?? 0) + 1;
    sum += weight * (shares[at] ?? 1);
    count += 1;
  });
  const oddsOf = (total: number, parts: number, [good, bad]: readonly [number, number]): number =>
    total / Math.sqrt(Math.max(1, parts)) + table.mood[0] * good + table.mood[1] * bad + table.bias;
  const clauseMood = ({ from, to }: Clause, index: number): number => {
    let own = 0;
    let parts = 0;
    for (let at = from; at < to; at += 1) {
      own += evidence[at] ?? 0;
      parts += ngrams[at] ?? 0;
    }
    const mood = moods[index] ?? 0;
    const root = Math.sqrt(Math.max(1, to - from));
    const odds = oddsOf(own, parts, [Math.max(0, mood) / root, Math.max(0, -mood) / root]);
    if (mood === 0 && Math.abs(odds) < UNCLEAR) return 0;
    return TABLE_SHARE * odds + (1 - TABLE_SHARE) * mood;
  };
  const sums = moodSums(clauses, moods, words);
  const odds = count === 0 ? 0 : oddsOf(sum, count, sums) * trustInTable(sums);
  return { text: Math.tanh(odds / 2), moods: clauses.map(clauseMood) };
}
