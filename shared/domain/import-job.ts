import * as z from 'zod';
import { readPositionSchema } from './read-position.ts';

const count = z.int().min(0);

/** What became of the rows of an export, or of a chunk of it. `read` = sum of all the others. */
export const importCountsSchema = z.strictObject({
  read: count,
  created: count,
  updated: count,
  unchanged: count,
  deleted: count,
  rejected: count,
  quarantined: count,
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

export const noCounts: ImportCounts = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  deleted: 0,
  rejected: 0,
  quarantined: 0,
};

export function addCounts(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    read: a.read + b.read,
    created: a.created + b.created,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    deleted: a.deleted + b.deleted,
    rejected: a.rejected + b.rejected,
    quarantined: a.quarantined + b.quarantined,
  };
}

/** @example { rows: 3, first: 'line 17 has "11" on a scale of 1 to 5' } */
export type UnratedRows = NonNullable<ImportJob['unrated']>;

/** One export under way: where to go on after a crash, and when it is complete. */
export const importJobSchema = z.strictObject({
  /** Hash of bucket, key and ETag: the same object is one job however often it is announced. */
  id: z.string(),
  key: z.string(),
  etag: z.string(),
  source: z.string(),
  state: z.enum(['reading', 'read', 'failed']),
  /** When the job was made: the arrival of all its feedback, also of what is sent again after a crash. */
  receivedAt: z.string(),
  /** Bytes of the object, and how many of them were read at the last checkpoint. */
  size: count,
  offset: count,
  /** Records read so far, also those that were rejected. */
  records: count,
  /** Chunks sent so far; all of them, and one for the rejected rows if there are any, when `state` is `read`. */
  chunks: count,
  rejected: count,
  /** Rows that were kept without their rating because it could not be read, and what the first of them has. */
  unrated: z.strictObject({ rows: count, first: z.string() }).optional(),
  /** Where the reading goes on. Missing before the first checkpoint, and where it can only start at the beginning. */
  resume: z
    .strictObject({
      position: readPositionSchema,
      /** What was in the file of the rejected rows: UTF-16 code units and rows of it. */
      rejectedFile: z.strictObject({ length: count, rows: count }),
    })
    .optional(),
  /** Why the export may hold less than there is: one sentence. */
  doubt: z.string().optional(),
  /** Of an erasure: what it reached beside the feedback. */
  reached: z.strictObject({ reports: count, rejectedRows: count, quarantined: count }).optional(),
  /** Why the job failed: one sentence for a person. */
  failure: z.string().optional(),
});
export type ImportJob = z.infer<typeof importJobSchema>;

/** One more row without its rating. @param unrated what stands where the rating should */
export const addUnrated = (rows: UnratedRows | undefined, line: number, unrated: string): UnratedRows => ({
  rows: (rows?.rows ?? 0) + 1,
  first: rows?.first ?? `line ${String(line)} ${unrated}`,
});
