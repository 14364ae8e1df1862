import type { Score } from '../domain/score.ts';
import type { Revision, StoredFeedback } from '../domain/stored-feedback.ts';
import type { CalendarDay } from '../domain/week.ts';
import type { FeedbackKey, Location } from './feedback-table.ts';

/** Live feedback with all that must be the same when its score is replaced. */
export interface ScoredFeedback {
  readonly location: Location;
  readonly key: FeedbackKey;
  readonly revision: Revision;
  /** Version that scored it. */
  readonly scorer: string;
  readonly feedback: StoredFeedback;
}

/** Days of one week of a product, or the part of one day whose keys begin with a hexadecimal digit. */
export interface ScoredRange {
  readonly product: string;
  readonly days: readonly CalendarDay[];
  readonly digit?: string | undefined;
}

export interface ScoredFeedbackTable {
  /** Strongly consistent; page after page, as far as the reader reads. */
  readScored(range: ScoredRange): AsyncIterable<ScoredFeedback>;
  /** Writes another score of the same words. @returns false when an edit, erasure or other scorer came since it was read */
  replaceScore(seen: ScoredFeedback, score: Score): Promise<boolean>;
}
