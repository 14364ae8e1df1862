import { shareOf } from '../../shared/scoring/clauses.ts';
import { eachNgramByClause, moodSums } from '../../shared/scoring/feelings.ts';
import { readSentiment } from '../../shared/scoring/read-feedback.ts';
import { createScoringPack } from '../../shared/scoring/scoring-pack.ts';
import type { LabelledText } from './labelled-sets.ts';

/** A text with the numbers that it is judged by. */
export interface TrainingText {
  readonly set: string;
  readonly positive: boolean;
  /** Keys of its n-grams, repeated as often as it has them. */
  readonly keys: Int32Array;
  /** How much each of them counts. */
  readonly shares: Float32Array;
  readonly moods: readonly [good: number, bad: number];
}

/** Reads texts as the scorer does, by lexicon and rules alone. */
export function toTrainingTexts(texts: readonly LabelledText[]): readonly TrainingText[] {
  const pack = { ...createScoringPack('en', []), table: undefined };
  return texts.map(({ text, positive, set }) => {
    const { lexemes, clauses, moods, words } = readSentiment({ text, language: 'en' }, () => pack);
    const keys: number[] = [];
    const shares: number[] = [];
    eachNgramByClause(lexemes, clauses, (key, clause) => {
      keys.push(key);
      shares.push(clause < 0 ? 1 : shareOf(clauses, clause));
    });
    const ngrams = { keys: Int32Array.from(keys), shares: Float32Array.from(shares) };
    return { set, positive, ...ngrams, moods: moodSums(clauses, moods, words) };
  });
}
