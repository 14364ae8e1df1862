import { copyGroups } from '../text/near-copies.ts';
import type { FoundFeedback } from './quote.ts';
import type { CopiedFeedback } from './weekly-report.ts';

/** By the id of a copy, the id of the first feedback in the list that says the same. */
export function originalsOf(feedback: readonly FoundFeedback[]): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  for (const [first = 0, ...others] of groupsOf(feedback)) {
    for (const copy of others) originals.set(feedback[copy]?.id ?? '', feedback[first]?.id ?? '');
  }
  return originals;
}

/** Copies are counted like any other feedback, and shown once; here is said how many there are. */
export function copiedFeedback(feedback: readonly FoundFeedback[]): CopiedFeedback {
  const groups = groupsOf(feedback);
  const sources = groups.flat().map((at) => feedback[at]?.feedback.source ?? '');
  return {
    copies: groups.reduce((sum, group) => sum + group.length - 1, 0),
    texts: groups.length,
    sources: [...new Set(sources)].sort(),
  };
}

const groupsOf = (feedback: readonly FoundFeedback[]): readonly (readonly number[])[] =>
  copyGroups(feedback.map((one) => one.feedback.text ?? ''));
