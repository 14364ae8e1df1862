import type { Status } from '../../api/shapes.ts';
import type { Words } from '../../words/en.ts';
import { count } from '../../words/format.ts';

/** What the own ratings taught. @example 'learned from 1,204 of your rated reviews: accuracy 0.86 to 0.91' */
export function calibrationSentence(
  { ratings, enough, needed, learned }: Status['calibration'],
  words: Words,
): string {
  const { method, locale } = words;
  const share = (value: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  if (learned) {
    const { accuracyBefore, accuracyAfter } = learned;
    return method.learned(count(learned.ratings, words), share(accuracyBefore), share(accuracyAfter));
  }
  return enough < needed
    ? method.notYet(count(enough, words), count(needed, words))
    : method.notBetter(count(ratings, words));
}
