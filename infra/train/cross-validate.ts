import { trustInTable } from '../../shared/scoring/feelings.ts';
import type { TrainingText } from './examples.ts';
import { fitTable, judgeAll } from './fit-table.ts';
import { familyOf } from './labelled-sets.ts';
import { fitPlatt, type Judgement, type Platt } from './platt.ts';

export interface CrossValidation {
  /** Calibrated log odds of every text, in order, by a table that did not see it. */
  readonly odds: readonly number[];
  /** Calibration by all judgements. */
  readonly platt: Platt;
}

/** What is left out together: all sets of a family, or a fifth of all texts, those of every set. */
export const foldings = {
  'unseen family': ({ set }: TrainingText): string => familyOf(set),
  'unseen texts': ({ keys }: TrainingText): string => String(keys.reduce((a, b) => (a + b) >>> 0, 0) % FOLDS),
};
const FOLDS = 5;

/** Each class of each set weighs as much as the root of its size: reviews are more often good than bad. */
function weighed(judged: readonly Unseen[]): readonly Judgement[] {
  const sizes = new Map<string, number>();
  const keyOf = ({ text: { set, positive } }: Unseen): string => `${set} ${String(positive)}`;
  for (const one of judged) sizes.set(keyOf(one), (sizes.get(keyOf(one)) ?? 0) + 1);
  return judged.map((one) => ({
    odds: one.odds,
    positive: one.text.positive,
    weight: 1 / Math.sqrt(sizes.get(keyOf(one)) ?? 1),
  }));
}

/** A text with its log odds by a table that did not see it. */
interface Unseen {
  readonly text: TrainingText;
  readonly at: number;
  readonly odds: number;
}

/**
 * Leaves out one fold after the other; each family of sets is calibrated by the judgements of the others.
 * @param report told of every fold, since one takes some seconds
 */
export function crossValidate(
  texts: readonly TrainingText[],
  foldOf: (text: TrainingText) => string,
  report: (fold: string) => void,
): CrossValidation {
  const numbered = texts.map((text, at) => ({ text, at }));
  const judged = [...Map.groupBy(numbered, ({ text }) => foldOf(text))].flatMap(([fold, unseen]) => {
    report(fold);
    const odds = judgeAll(
      fitTable(texts.filter((text) => foldOf(text) !== fold)),
      unseen.map(({ text }) => text),
    );
    return unseen.map((one, index): Unseen => ({ ...one, odds: odds[index] ?? 0 }));
  });
  const odds = new Array<number>(texts.length).fill(0);
  for (const [family, own] of Map.groupBy(judged, ({ text }) => familyOf(text.set))) {
    const { slope, offset } = fitPlatt(weighed(judged.filter(({ text }) => familyOf(text.set) !== family)));
    for (const one of own) odds[one.at] = trustInTable(one.text.moods) * (slope * one.odds + offset);
  }
  return { odds, platt: fitPlatt(weighed(judged)) };
}
