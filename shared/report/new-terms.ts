import { isStopWord } from './stop-words.ts';

export interface NewTermsOptions {
  /** At most this many terms. */
  readonly limit?: number | undefined;
  /** Feedback that must use the term: one loud review names nothing. */
  readonly minimumTexts?: number | undefined;
}

/** Pseudo-texts of the prior: words that are rare everywhere are pulled to the common rate. */
const PRIOR_TEXTS = 20;
/** One-sided 1 % for a single word; words are ranked, not tested as a family. */
const MINIMUM_Z = 2.326;
const MINIMUM_LETTERS = 3;

/**
 * Words that are more frequent in some feedback than in other, strongest first.
 * Counts texts, not repetitions. Log-odds ratio with an informative Dirichlet prior from both sides together
 * (Monroe, Colaresi and Quinn 2008): z = (logit' a - logit' b) / sqrt(1/(a + prior) + 1/(b + prior)).
 * Stop words, placeholders of the redactor in square brackets and words below 3 letters are left out.
 *
 * @returns lower-case words; ties in alphabetical order, so that equal input gives equal output
 * @example newTerms(['depot was late', 'late from the depot', 'depot again'], ['works', 'nice']) // ['depot', ...]
 */
export function newTerms(
  focus: readonly string[],
  baseline: readonly string[],
  { limit = 5, minimumTexts = 3 }: NewTermsOptions = {},
): readonly string[] {
  const here = textsByWord(focus);
  const before = textsByWord(baseline);
  const total = focus.length + baseline.length;
  const scored: { readonly word: string; readonly z: number }[] = [];
  for (const [word, texts] of here) {
    if (texts < minimumTexts) continue;
    const other = before.get(word) ?? 0;
    const prior = (PRIOR_TEXTS * (texts + other)) / total;
    const odds = (count: number, all: number): number =>
      Math.log((count + prior) / Math.max(prior, all + PRIOR_TEXTS - count - prior));
    const difference = odds(texts, focus.length) - odds(other, baseline.length);
    const z = difference / Math.sqrt(1 / (texts + prior) + 1 / (other + prior));
    if (z >= MINIMUM_Z) scored.push({ word, z });
  }
  return scored
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word);
}

function textsByWord(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) found.set(word, (found.get(word) ?? 0) + 1);
  }
  return found;
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text
    .replace(/\[[^\][]{0,40}\]/g, ' ')
    .toLowerCase()
    .replaceAll('\u2019', "'");
  const words = plain.match(/\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu) ?? [];
  return new Set(words.filter((word) => word.length >= MINIMUM_LETTERS && !isStopWord(word)));
}
