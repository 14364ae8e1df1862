import type { StoredFeedback } from '../domain/stored-feedback.ts';
import { newTerms } from './new-terms.ts';

/** Corrections to one aspect, and the words that they have in common. */
export interface CorrectedTerms {
  readonly aspect: string;
  /** Feedback that a person corrected to it. */
  readonly n: number;
  /** Strongest first: proposals for the words of the aspect. */
  readonly terms: readonly string[];
}

const textOf = ({ title = '', text = '' }: StoredFeedback): string => `${title} ${text}`;

/** Corrections by aspect, most of them first; words are compared with those of all other feedback. */
export function correctedTerms(feedback: readonly StoredFeedback[]): readonly CorrectedTerms[] {
  const corrected = Map.groupBy(feedback, ({ correction }) => correction?.aspect);
  const others = (corrected.get(undefined) ?? []).map(textOf);
  corrected.delete(undefined);
  return [...corrected]
    .map(([aspect = '', list]) => ({ aspect, n: list.length, terms: newTerms(list.map(textOf), others) }))
    .sort((a, b) => b.n - a.n || (a.aspect < b.aspect ? -1 : 1));
}
