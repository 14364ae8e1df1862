import { ALL_PRODUCTS } from '../domain/aspect-id.ts';
import type { Publication } from '../domain/publication.ts';
import type { Signal } from '../domain/signal.ts';
import type { StoredFeedback } from '../domain/stored-feedback.ts';
import { inputsOf } from './fingerprint-of.ts';
import { termsOfText, wordsOfText } from './words-of-text.ts';

/** Words of feedback by product, as a publication may name them. */
export type ErasedWords = ReadonlyMap<string, ReadonlySet<string>>;

export function wordsToErase(feedback: readonly StoredFeedback[]): ErasedWords {
  const words = new Map<string, Set<string>>();
  for (const { product, title = '', text = '' } of feedback) {
    const said = `${title} ${text}`;
    for (const name of [product, ALL_PRODUCTS]) {
      const known = words.get(name) ?? new Set();
      for (const term of [...wordsOfText(said), ...termsOfText(said)]) known.add(term);
      words.set(name, known);
    }
  }
  return words;
}

/**
 * A revision without the words. Its fingerprint is none that a run makes, so that the next run restates the week with
 * what the remaining feedback says.
 * @returns undefined when it names none of them
 */
export function withoutWords(publication: Publication, words: ErasedWords): Publication | undefined {
  return withoutTerms(publication, (term, product) => words.get(product)?.has(term) === true);
}

/** A revision whose words are too old: a final week is not restated for that. @returns undefined when it names none */
export const withoutAllWords = (publication: Publication): Publication | undefined =>
  withoutTerms(publication, () => true);

function withoutTerms(
  publication: Publication,
  goes: (term: string, product: string) => boolean,
): Publication | undefined {
  let erased = 0;
  const clean = (signal: Signal): Signal => {
    const newTerms = signal.newTerms.filter((term) => !goes(term, signal.verdict.product));
    erased += signal.newTerms.length - newTerms.length;
    return { ...signal, newTerms };
  };
  const [signals, ongoing] = [publication.signals.map(clean), publication.ongoing.map(clean)];
  if (erased === 0) return undefined;
  return { ...publication, fingerprint: `${inputsOf(publication.fingerprint)}.erased`, signals, ongoing };
}
