import * as z from 'zod';

/**
 * What waits in a queue comes back for 4 days, and from the dead letters for 14 more: what a message names must
 * outlast that.
 */
const LONGEST_WAIT_DAYS = 18;
const MOST_DAYS = 36_500;

const days = (least: number) =>
  z.union(
    [z.literal('never'), z.int().min(least).max(MOST_DAYS)],
    `must be a whole number of days from ${String(least)} to ${String(MOST_DAYS)}, or never`,
  );

/** Days after which what is stored goes, by kind; `never` keeps it. */
export const retentionSchema = z.strictObject({
  /** Words of feedback and who wrote it, from the arrival of the version; its scores stay. */
  feedbackText: days(30).default(730),
  /** Deliveries that could not be read, with their redacted bodies. */
  quarantine: days(1).default(90),
  rejectedRows: days(1).default(30),
  /** Exports that nobody could read to their end. */
  exports: days(LONGEST_WAIT_DAYS).default(30),
  /** Raw large bodies that were not worked on. */
  bodies: days(LONGEST_WAIT_DAYS).default(30),
  /** What came from each source, and what became of it. */
  received: days(1).default(365),
  /** Imports, erasures and rescorings with their counts. */
  jobs: days(LONGEST_WAIT_DAYS).default(365),
  /** Which alert went to which receiver. */
  deliveries: days(LONGEST_WAIT_DAYS).default(90),
});
export type Retention = z.infer<typeof retentionSchema>;
export type RetainedKind = keyof Retention;
