import { hashWord } from '../table/ngrams.ts';
import { groupDuplicates } from './group-duplicates.ts';
import type { RatedText } from './rated-text.ts';

const FOLDS = 10;

/** Fold of each text, by a hash of its id; texts that are nearly the same share one, so that no judge has seen them. */
export const foldsOf = (texts: readonly RatedText[]): readonly number[] =>
  groupDuplicates(texts).map((id) => (hashWord(id) >>> 0) % FOLDS);
