import type { StoredFeedback } from '../domain/stored-feedback.ts';

/** Thousandths: only feedback whose gap as a whole is at or below this can be loud. */
const LOUD_GAP = -500;
/** Shouted words and exclamation marks (after the first) from which a text is loud. */
const LOUD_MARKS = 2;
/** A longer row of marks says nothing more. */
const MOST_MARKS = 5;
const MARK_WEIGHT = 0.1;

/** Four letters or more, all capitals: shorter ones are mostly names of things (USB, LED). */
const SHOUTED_WORD = /(?<![\p{L}\d])\p{Lu}{4,}(?![\p{L}\d])/gu;
const EXCLAMATION = /[!！]/g;

/**
 * How loud a single feedback is: -gap + 0.1 per shouted word or further exclamation mark (at most 5 of them).
 * A gap alone is not loud: calm people say the same of what is dear or broken.
 *
 * @returns undefined unless the gap is -0.5 or below and the text shouts at least twice
 * @example gap -0.662, 'WORST LAMP EVER!!! ... never again!!!' // 1.162
 */
export function loudnessOf({ title = '', text = '', score }: StoredFeedback): number | undefined {
  const said = `${title} ${text}`;
  const words = said.match(SHOUTED_WORD)?.length ?? 0;
  const exclamations = said.match(EXCLAMATION)?.length ?? 0;
  const marks = Math.min(MOST_MARKS, words + Math.max(0, exclamations - 1));
  return score.gap > LOUD_GAP || marks < LOUD_MARKS ? undefined : -score.gap / 1000 + MARK_WEIGHT * marks;
}
