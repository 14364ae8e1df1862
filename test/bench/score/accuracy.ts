import { crossValidate, foldings } from '../../../infra/train/cross-validate.ts';
import { toTrainingTexts } from '../../../infra/train/examples.ts';
import { readLabelledTexts, type LabelledText } from '../../../infra/train/labelled-sets.ts';
import type { Figure } from '../figure.ts';
import { accuracy, auc, macroF1, spearman, type Judged } from './measures.ts';
import type { Opponent } from './opponents/index.ts';

const measures = {
  AUC: auc,
  'macro-F1': macroF1,
  accuracy,
};
const RANKS = 'Spearman with stars or intensity';

/** Scores of all texts by one system, in order. */
interface Judge {
  readonly name: string;
  readonly scores: readonly number[];
}

/**
 * All measures of all training sets: ours by tables that saw no set of the family, and by tables that saw other texts of
 * the set; the opponents on the same texts. Trains 18 tables, which takes minutes.
 */
export function accuracyFigures(folder: string, opponents: readonly Opponent[]): Figure[] {
  const texts = readLabelledTexts(folder);
  const training = toTrainingTexts(texts);
  const say = (fold: string): boolean => process.stderr.write(`without ${fold}\n`);
  const ours = Object.entries(foldings).map(([unseen, foldOf]): Judge => {
    const { odds } = crossValidate(training, foldOf, say);
    return { name: unseen, scores: odds };
  });
  const others = opponents
    .filter(({ name }) => name !== 'ours')
    .map(({ name, score }): Judge => ({ name, scores: texts.map(({ text }) => score(text)) }));
  return tableOf(texts, [...ours, ...others]);
}

function tableOf(texts: readonly LabelledText[], judges: readonly Judge[]): Figure[] {
  const rows: { set: string; size: number; measure: string; values: readonly number[] }[] = [];
  const numbered = texts.map((text, at) => ({ ...text, at }));
  for (const [set, own] of Map.groupBy(numbered, (text) => text.set)) {
    const rated = own.filter(({ intensity }) => intensity !== undefined);
    for (const [measure, of] of Object.entries(measures)) {
      const judged = ({ scores }: Judge): Judged[] =>
        own.map(({ at, positive }) => [scores[at] ?? 0, positive]);
      rows.push({ set, size: own.length, measure, values: judges.map((judge) => of(judged(judge))) });
    }
    if (rated.length === 0) continue;
    const ranks = ({ scores }: Judge): number =>
      spearman(
        rated.map(({ intensity }) => intensity ?? 0),
        rated.map(({ at }) => scores[at] ?? 0),
      );
    rows.push({ set, size: rated.length, measure: RANKS, values: judges.map(ranks) });
  }
  const means = [...Map.groupBy(rows, ({ measure }) => measure)].map(([measure, own]) => ({
    set: 'mean of sets',
    size: own.length,
    measure,
    values: judges.map((_, at) => own.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) / own.length),
  }));
  return [...means, ...rows].map(({ set, size, measure, values }) => ({
    name: `${set} (${String(size)}): ${measure}, ${judges[0]?.name ?? ''}`,
    value: values[0] ?? 0,
    unit: '',
    note: judges
      .slice(1)
      .map(({ name }, at) => `${name} ${(values[at + 1] ?? 0).toFixed(3)}`)
      .join(', '),
  }));
}
