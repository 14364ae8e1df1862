import { distinctiveTerms } from './distinctive-terms.ts';
import { wordsOfText } from './words-of-text.ts';

export interface NewTermsOptions {
  /** At most this many terms. */
  readonly limit?: number | undefined;
  /** Feedback that must use the term: one loud review names nothing. */
  readonly minimumTexts?: number | undefined;
}

/**
 * Words that are more frequent in some feedback than in other, strongest first.
 * @returns lower-case words; ties in alphabetical order, so that equal input gives equal output
 * @example newTerms(['depot was late', 'late from the depot', 'depot again'], ['works', 'nice']) // ['depot', ...]
 */
export function newTerms(
  focus: readonly string[],
  baseline: readonly string[],
  { limit = 5, minimumTexts = 3 }: NewTermsOptions = {},
): readonly string[] {
  return distinctiveTerms(focus.map(wordsOfText), baseline.map(wordsOfText), minimumTexts)
    .toSorted((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))
    .slice(0, limit)
    .map(({ term }) => term);
}
