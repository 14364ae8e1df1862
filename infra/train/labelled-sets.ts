import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text that people called good or bad. */
export interface LabelledText {
  readonly text: string;
  readonly positive: boolean;
  readonly set: string;
  /** Stars or the mean of human ratings of intensity, where the set has them. */
  readonly intensity: number | undefined;
}

/** Sets of the same origin: what is trained on one of them has seen the others. */
const families: Readonly<Record<string, string>> = {
  vader_amazon: 'product sentences',
  huliu_1: 'product sentences',
  huliu_2: 'product sentences',
  vader_movie: 'films',
  sentence_polarity: 'films',
  movie_reviews: 'films',
  uci_imdb: 'films',
  booking_hotels: 'hotels',
  booking_hotels2: 'hotels',
  booking_hotels_docs: 'hotels',
  mams_term: 'restaurants',
  mams_category: 'restaurants',
};
const others = [
  'fine_foods',
  'pros_cons',
  'skytrax',
  'uci_amazon',
  'uci_yelp',
  'vader_nyt',
  'womens_clothing',
] as const;
const trainingSets: readonly string[] = [...Object.keys(families), ...others].sort();

export const familyOf = (set: string): string => families[set] ?? set;

interface Line {
  readonly text: string;
  readonly label: 'pos' | 'neg';
  readonly stars?: unknown;
  readonly score?: unknown;
}
const isLine = (line: unknown): line is Line =>
  typeof line === 'object' &&
  line !== null &&
  'text' in line &&
  typeof line.text === 'string' &&
  'label' in line &&
  (line.label === 'pos' || line.label === 'neg');

/**
 * All texts labelled `pos` or `neg` of the training sets, `<set>.jsonl` or `<set>.jsonl.gz`, in order of set and line.
 * @throws Error when the folder lacks a set: a table of other data would be another table
 */
export function readLabelledTexts(folder: string): readonly LabelledText[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  return trainingSets.flatMap((set) => {
    const file = present.find((name) => name === `${set}.jsonl` || name === `${set}.jsonl.gz`);
    if (file === undefined)
      throw new Error(`Cannot train: ${join(folder, set)}.jsonl or .jsonl.gz must exist, got neither`);
    const bytes = readFileSync(join(folder, file));
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
      .filter(isLine)
      .map(({ text, label, stars, score }) => {
        const intensity = [score, stars].find((one) => typeof one === 'number');
        return { text, positive: label === 'pos', set, intensity };
      });
  });
}
