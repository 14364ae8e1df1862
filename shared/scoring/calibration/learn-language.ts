import {
  LEAST_OF_CLASS,
  type Comparison,
  type Correction,
  type LanguageRun,
} from '../../domain/calibration.ts';
import { createCorrector } from './corrector.ts';
import { fitCorrection, importances, type Depth } from './fit-correction.ts';
import { foldsOf } from './folds.ts';
import type { RatedText } from './rated-text.ts';
import { isRight, lossOf, meanOf, rightnessOf, standardError, type Judged } from './rightness.ts';

/** Ratings from which words are learned too. */
const LEAST_FOR_WORDS = 200;
export interface Learned {
  readonly run: LanguageRun;
  readonly correction?: Correction;
  /** Cross-validated judgements behind the comparison. */
  readonly judged?: { readonly base: readonly Judged[]; readonly calibrated: readonly Judged[] };
}

/**
 * Better by more than noise: the mean loss, both classes weighed as in the fit, falls by more than one standard error
 * of the paired differences (the rule of Breiman and others, Classification and regression trees, 1984), and the share
 * that is judged right does not fall by more than one.
 */
export function isBetter(than: readonly Judged[], after: readonly Judged[]): boolean {
  const weightOf = importances(than);
  const gains = than.map((one, at) => weightOf(one.positive) * (lossOf(one) - lossOf(after[at] ?? one)));
  const rights = than.map((one, at) => Number(isRight(after[at] ?? one)) - Number(isRight(one)));
  return meanOf(gains) > standardError(gains) && meanOf(rights) >= -standardError(rights);
}

/** Judgements of each text by a correction that was learned from the other folds. */
function crossJudged(texts: readonly RatedText[], folds: readonly number[], depth: Depth): readonly Judged[] {
  const correctors = new Map(
    [...new Set(folds)].map((fold) => [
      fold,
      createCorrector(
        fitCorrection(
          texts.filter((_, at) => folds[at] !== fold),
          depth,
        ),
      ),
    ]),
  );
  return texts.map(({ odds, keys, positive }, at) => ({
    odds: correctors.get(folds[at] ?? 0)?.(odds, keys) ?? odds,
    positive,
  }));
}

function depthsFor(positive: number, negative: number): readonly Depth[] {
  if (Math.min(positive, negative) < LEAST_OF_CLASS) return [];
  return positive + negative < LEAST_FOR_WORDS ? ['levels'] : ['levels', 'words'];
}

/** Tries slope and offset, then weights of n-grams too, each against the best before it. */
export function learnLanguage(language: string, unordered: readonly RatedText[]): Learned {
  // Sums of floating-point numbers depend on their order.
  const texts = unordered.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const positive = texts.filter((text) => text.positive).length;
  const counts = { language, positive, negative: texts.length - positive };
  const depths = depthsFor(counts.positive, counts.negative);
  if (depths.length === 0) return { run: { ...counts, outcome: 'few-ratings' } };
  const base = texts.map(({ odds, positive: is }) => ({ odds, positive: is }));
  const folds = foldsOf(texts);
  const tries = depths.map((depth) => ({ depth, judged: crossJudged(texts, folds, depth) }));
  let kept: (typeof tries)[number] | undefined;
  for (const one of tries) if (isBetter(kept?.judged ?? base, one.judged)) kept = one;
  const calibrated = (kept ?? tries.at(-1))?.judged ?? base;
  const comparison = comparisonOf(base, calibrated);
  if (!kept) return { run: { ...counts, outcome: 'no-better', comparison } };
  return {
    run: { ...counts, outcome: kept.depth, comparison },
    correction: { language, ...fitCorrection(texts, kept.depth) },
    judged: { base, calibrated },
  };
}

export const comparisonOf = (base: readonly Judged[], calibrated: readonly Judged[]): Comparison => ({
  base: rightnessOf(base),
  calibrated: rightnessOf(calibrated),
});
