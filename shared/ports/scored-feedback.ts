import type { Revision, StoredFeedback } from '../domain/stored-feedback.ts';
import type { CalendarDay } from '../domain/week.ts';
import type { FeedbackKey, Location } from './feedback-table.ts';

/** Live feedback as it lies in the table: all of it must be the same when its score is replaced. */
export interface ScoredFeedback {
  readonly location: Location;
  readonly key: FeedbackKey;
  readonly revision: Revision;
  readonly feedback: StoredFeedback;
  /** Its very bytes. */
  readonly body: string;
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
  /** Strongly consistent. @returns undefined when it is not there any more */
  readOne(location: Location, key: FeedbackKey): Promise<ScoredFeedback | undefined>;
  /**
   * Writes it with another score, or under a later revision with fewer words.
   * @returns false when anything of it has changed since it was read
   */
  replace(seen: ScoredFeedback, feedback: StoredFeedback, revision?: Revision): Promise<boolean>;
}
