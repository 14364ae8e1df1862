import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import type { Figure } from '../figure.ts';
import { auc, macroF1, type Judged } from './measures.ts';
import { naturalScore } from './natural-analyser.ts';
import { readSet } from './read-set.ts';

/** Rated English review sets; texts of one per line with `label` pos or neg. */
const sets = [
  'uci_amazon',
  'uci_yelp',
  'uci_imdb',
  'vader_amazon',
  'vader_nyt',
  'huliu_1',
  'huliu_2',
  'pros_cons',
  'womens_clothing',
  'fine_foods',
  'booking_hotels',
  'booking_hotels2',
  'booking_hotels_docs',
  'skytrax',
  'mams_category',
  'sentence_polarity',
  'movie_reviews',
] as const;
const MOST_LINES = 3_000;

interface Line {
  readonly text: string;
  readonly label: 'pos' | 'neg';
}
const isLine = (line: unknown): line is Line =>
  typeof line === 'object' &&
  line !== null &&
  'text' in line &&
  'label' in line &&
  (line.label === 'pos' || line.label === 'neg');

/** AUC and macro-F1 of each set, ours and natural's analyser (AFINN) on the same lines. */
export function sentimentFigures(folder: string): Figure[] {
  const scorer = createScorer();
  const figures: Figure[] = [];
  const sums = { sets: 0, auc: 0, f1: 0, naturalAuc: 0, naturalF1: 0 };
  for (const name of sets) {
    const all = readSet(folder, name, isLine);
    if (!all) continue;
    const stride = Math.ceil(all.length / MOST_LINES);
    const lines = all.filter((_, index) => index % stride === 0);
    const judge = (score: (text: string) => number): readonly Judged[] =>
      lines.map(({ text, label }) => [score(text), label === 'pos']);
    const ours = judge((text) => scorer.score({ text, language: 'en' }).sentiment.score);
    const natural = judge(naturalScore);
    const row = { auc: auc(ours), f1: macroF1(ours), naturalAuc: auc(natural), naturalF1: macroF1(natural) };
    figures.push(...rowFigures(`${name} (${String(lines.length)})`, row));
    sums.sets += 1;
    for (const key of ['auc', 'f1', 'naturalAuc', 'naturalF1'] as const) sums[key] += row[key];
  }
  if (sums.sets === 0) return figures;
  const mean = (sum: number): number => sum / sums.sets;
  return [
    ...rowFigures(`mean of ${String(sums.sets)} sets`, {
      auc: mean(sums.auc),
      f1: mean(sums.f1),
      naturalAuc: mean(sums.naturalAuc),
      naturalF1: mean(sums.naturalF1),
    }),
    ...figures,
  ];
}

interface Row {
  readonly auc: number;
  readonly f1: number;
  readonly naturalAuc: number;
  readonly naturalF1: number;
}

const rowFigures = (name: string, { auc: ours, f1, naturalAuc, naturalF1 }: Row): Figure[] => [
  { name: `${name}: AUC, seen in training`, value: ours, unit: '', note: `natural ${naturalAuc.toFixed(3)}` },
  {
    name: `${name}: macro-F1, seen in training`,
    value: f1,
    unit: '',
    note: `natural ${naturalF1.toFixed(3)}`,
  },
];
