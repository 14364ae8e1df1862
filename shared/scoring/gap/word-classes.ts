import type { Language } from '../../text/language.ts';
import type { ClassesOf } from '../language-pack.ts';
import type { ClassLists } from './class-lists.ts';
import { spellings } from '../../text/fold.ts';

/** From here on a word counts as good or bad in a phrase. */
const CLEAR = 0.5;

/** Classes that cue phrases use: `@better`, `@worse`, `@hope` (expected, thought ...), `@good`, `@bad`, `@not`, `@num`. */
export const wordClasses =
  (language: Language, lists: ClassLists): ClassesOf =>
  (valenceOf, isNegator) => {
    const setOf = (list: string): ReadonlySet<string> =>
      new Set(
        list
          .split(/\s+/)
          .filter(Boolean)
          .flatMap((word) => spellings(word, language)),
      );
    const better = setOf(lists.better);
    const worse = setOf(lists.worse);
    const hope = setOf(lists.hope);
    return {
      better: ({ word }) => better.has(word),
      worse: ({ word }) => worse.has(word),
      hope: ({ word }) => hope.has(word),
      good: (form) => valenceOf(form) > CLEAR,
      bad: (form) => valenceOf(form) < -CLEAR,
      not: ({ word }) => isNegator(word),
      num: ({ word }, kind) => kind === 'number' || lists.numbers.includes(word),
    };
  };
