import { crossValidate, type UnseenJudgement } from '../../../infra/train/cross-validate.ts';
import { toTrainingTexts } from '../../../infra/train/examples.ts';
import { readLabelledTexts } from '../../../infra/train/labelled-sets.ts';
import type { Figure } from '../figure.ts';
import { auc, macroF1, type Judged } from './measures.ts';

const figuresOf = (name: string, values: readonly [area: number, f1: number]): Figure[] => [
  { name: `${name}: AUC, unseen family`, value: values[0], unit: '' },
  { name: `${name}: macro-F1, unseen family`, value: values[1], unit: '' },
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Sentiment of every training set by a table that never saw a set of its family: trains a table per family, which
 * takes minutes.
 */
export function crossValidatedFigures(folder: string): Figure[] {
  const texts = toTrainingTexts(readLabelledTexts(folder));
  const { judgements } = crossValidate(texts, (family) => process.stderr.write(`without ${family}\n`));
  const judged = ({ odds, positive }: UnseenJudgement): Judged => [odds, positive];
  const rows = [...Map.groupBy(judgements, ({ set }) => set)].map(([set, own]) => {
    const pairs = own.map(judged);
    return { name: `${set} (${String(own.length)})`, area: auc(pairs), f1: macroF1(pairs) };
  });
  return [
    ...figuresOf(`mean of ${String(rows.length)} sets`, [
      mean(rows.map(({ area }) => area)),
      mean(rows.map(({ f1 }) => f1)),
    ]),
    ...rows.flatMap(({ name, area, f1 }) => figuresOf(name, [area, f1])),
  ];
}
