import * as z from 'zod';
import { correctionSchema } from './correction.ts';
import { feedbackSchema } from './feedback.ts';
import { scoreSchema } from './score.ts';
import { calendarDaySchema } from './week.ts';

/**
 * Feedback as it lies in the table: redacted, scored, without its author.
 * `title`, `text` and `reply` hold no personal data that the redactor knows.
 */
export const storedFeedbackSchema = feedbackSchema.omit({ author: true }).extend({
  /** Day of `occurredAt` in the business time zone: decides the day partition, for ever. */
  day: calendarDaySchema,
  /** Keyed hash of source and author: erasure by author and "three different authors" need no name. */
  authorKey: z.string().optional(),
  receivedAt: z.string(),
  truncated: z.boolean().optional(),
  score: scoreSchema,
  /** What a person said it is about; it is in the score. */
  correction: correctionSchema.optional(),
});
export type StoredFeedback = z.infer<typeof storedFeedbackSchema>;

/**
 * Order of knowledge about one feedback: `<updatedAt or occurredAt>#<content hash>`; compares as text.
 * An older edit that arrives late has a smaller revision and is refused.
 */
export type Revision = string & { readonly __brand: 'Revision' };

export const revisionOf = (instant: string, contentHash: string): Revision =>
  `${instant}#${contentHash}` as Revision;

/** Above every revision that a source can make: what was erased stays erased. */
export const ERASED_REVISION = '~erased' as Revision;

/** Comes after every content hash and before a deletion: of the same instant only a deletion is newer. */
const SWEPT_HASH = 'swept';

/** Revision of feedback whose words were removed because of their age: no repetition of it brings them back. */
export const sweptRevisionOf = (revision: Revision): Revision =>
  revisionOf(revision.slice(0, revision.indexOf('#')), SWEPT_HASH);

export const SWEPT_MARK = `#${SWEPT_HASH}`;
export const isSwept = (revision: Revision): boolean => revision.endsWith(SWEPT_MARK);
