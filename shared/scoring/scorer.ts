import type { Rating } from '../domain/feedback.ts';
import type { Score } from '../domain/score.ts';

/** What is scored: redacted words and what the source says beside them. */
export interface ScoreInput {
  readonly title?: string | undefined;
  /** Offsets of evidence and hazards point into it (UTF-16 code units). */
  readonly text?: string | undefined;
  /** BCP 47 tag from the source (`de-AT`, `pt_BR`); a hint, not a fact. */
  readonly language?: string | undefined;
  readonly rating?: Rating | undefined;
}

export interface Scorer {
  /** Changes whenever any score could change: stored with every score. */
  readonly version: string;
  /** Never throws; every number in the answer is a whole number in its range. */
  score(input: ScoreInput): Score;
}
