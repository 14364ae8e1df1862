import type { StoredFeedback } from '../domain/stored-feedback.ts';
import { afinnWords } from '../text/afinn.ts';
import { distinctiveTerms, type DistinctiveTerm } from './distinctive-terms.ts';
import { termsOfText } from './words-of-text.ts';

/** What feedback speaks of that no aspect has a word for. */
export interface UnnamedTerms {
  /** Feedback without a word of any aspect. */
  readonly n: number;
  /** Most frequent first: words and pairs with the feedback that uses them. */
  readonly terms: readonly { readonly term: string; readonly texts: number }[];
}

const MOST_TERMS = 8;
const MINIMUM_TEXTS = 3;
const LONGEST_TEXT = 2_000;
/** A word that mostly stands in a pair says no more than the pair. */
const IN_PAIR = 0.6;

/** Terms of feedback without an aspect that are rarer where an aspect is named: `great` is of both, `app update` is not. */
export function unnamedTerms(
  feedback: Iterable<Pick<StoredFeedback, 'title' | 'text' | 'score'>>,
): UnnamedTerms {
  const unnamed: ReadonlySet<string>[] = [];
  const named: ReadonlySet<string>[] = [];
  for (const { title = '', text = '', score } of feedback) {
    const terms = termsOfText(`${title}. ${text}`.slice(0, LONGEST_TEXT));
    (score.unnamed === true ? unnamed : named).push(terms);
  }
  const found = distinctiveTerms(unnamed, named, MINIMUM_TEXTS);
  const terms = withoutParts(found.filter(({ term }) => !hasOpinion(term)))
    .toSorted((a, b) => b.texts - a.texts || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, texts }) => ({ term, texts }));
  return { n: unnamed.length, terms };
}

/** `great` names no topic. English only: other languages have their opinions among the topics, for a person to leave out. */
const hasOpinion = (term: string): boolean => term.split(' ').some((word) => Object.hasOwn(afinnWords, word));

/** Pairs that explain one of their words, and the words that no pair explains. */
function withoutParts(found: readonly DistinctiveTerm[]): readonly DistinctiveTerm[] {
  const texts = new Map(found.map((one) => [one.term, one.texts]));
  const explained = new Set<string>();
  const pairs = found.filter(({ term, texts: together }) => {
    const parts = term.split(' ').filter((part) => together >= IN_PAIR * (texts.get(part) ?? Infinity));
    if (!term.includes(' ')) return false;
    for (const part of parts) explained.add(part);
    return parts.length > 0;
  });
  return [...found.filter(({ term }) => !term.includes(' ') && !explained.has(term)), ...pairs];
}
