import type { StoredFeedback } from '../domain/stored-feedback.ts';

/** Words and rating of a stored feedback. */
export interface RatedFeedback extends Pick<StoredFeedback, 'title' | 'text' | 'language' | 'rating'> {
  /** Feedback key. */
  readonly id: string;
}

export interface RatedFeedbackReader {
  /** Feedback with a rating, newest day first and by key within a day; all products but those of the sample. */
  newestRated(limit: number): Promise<readonly RatedFeedback[]>;
}
