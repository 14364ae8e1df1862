import { shareOf, type Clause } from '../../shared/scoring/clauses.ts';
import { moodSums } from '../../shared/scoring/feelings.ts';
import { readSentiment } from '../../shared/scoring/read-feedback.ts';
import { createScoringPack } from '../../shared/scoring/scoring-pack.ts';
import { ngramsOf } from '../../shared/scoring/table/ngrams.ts';
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
    const { keys, places } = ngramsOf(lexemes);
    const ngrams = { keys: Int32Array.from(keys), shares: sharesOf(places, clauses) };
    return { set, positive, ...ngrams, moods: moodSums(clauses, moods, words) };
  });
}

/** How much each of some places, which are in order, counts for the whole text; a mark between clauses does in full. */
function sharesOf(places: readonly number[], clauses: readonly Clause[]): Float32Array {
  let clause = 0;
  return Float32Array.from(places, (place) => {
    while (place >= (clauses[clause]?.to ?? Infinity)) clause += 1;
    return place >= (clauses[clause]?.from ?? Infinity) ? shareOf(clauses, clause) : 1;
  });
}
