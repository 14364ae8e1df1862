import { trustInTable } from '../../shared/scoring/feelings.ts';
import type { TrainingText } from './examples.ts';
import { fitTable, judgeAll } from './fit-table.ts';
import { familyOf } from './labelled-sets.ts';
import { fitPlatt, type Judgement, type Platt } from './platt.ts';

/** Calibrated log odds of a text, by a table that saw no text of its family of sets. */
export interface UnseenJudgement {
  readonly set: string;
  readonly positive: boolean;
  readonly odds: number;
}

export interface CrossValidation {
  readonly judgements: readonly UnseenJudgement[];
  /** Calibration by all families: the one to ship. */
  readonly platt: Platt;
}

/** Every set counts the same, and so do both classes of it. */
function weighed(judged: readonly UnseenJudgement[]): readonly Judgement[] {
  const sizes = new Map<string, number>();
  const keyOf = ({ set, positive }: UnseenJudgement): string => `${set} ${String(positive)}`;
  for (const one of judged) sizes.set(keyOf(one), (sizes.get(keyOf(one)) ?? 0) + 1);
  return judged.map((one) => ({ ...one, weight: 1 / (sizes.get(keyOf(one)) ?? 1) }));
}

/**
 * Leaves out one family of sets after the other; each family is calibrated by the judgements of the others.
 * @param report told of every family, since one takes some seconds
 */
export function crossValidate(
  texts: readonly TrainingText[],
  report: (family: string) => void,
): CrossValidation {
  const families = [...new Set(texts.map(({ set }) => familyOf(set)))];
  const raw = families.flatMap((family) => {
    report(family);
    const unseen = texts.filter(({ set }) => familyOf(set) === family);
    const odds = judgeAll(fitTable(texts.filter(({ set }) => familyOf(set) !== family)), unseen);
    return unseen.map(({ set, positive, moods }, at) => ({
      set,
      positive,
      odds: odds[at] ?? 0,
      trust: trustInTable(moods),
    }));
  });
  const judgements = families.flatMap((family) => {
    const { slope, offset } = fitPlatt(weighed(raw.filter(({ set }) => familyOf(set) !== family)));
    return raw
      .filter(({ set }) => familyOf(set) === family)
      .map(({ set, positive, odds, trust }) => ({ set, positive, odds: trust * (slope * odds + offset) }));
  });
  return { judgements, platt: fitPlatt(weighed(raw)) };
}
