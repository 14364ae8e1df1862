import type { ImportJob } from '../../shared/domain/import-job.ts';
import type { ObjectStore } from '../../shared/ports/infrastructure.ts';
import { bytesOf } from '../../shared/runtime/bytes-of.ts';
import { createRejectedRows, type RejectedRows } from './rejected-rows.ts';

export type RejectedFile = NonNullable<ImportJob['resume']>['rejectedFile'];

export const rejectedKey = (job: string): string => `rejected/${job}.csv`;

/**
 * The rejected rows that were read before the checkpoint of a job, to go on with. Without their file the job is read
 * from its start: none may get lost.
 */
export async function whereToGoOn(
  objects: ObjectStore,
  job: ImportJob,
): Promise<{ readonly job: ImportJob; readonly rejected: RejectedRows }> {
  const { resume } = job;
  if (!resume || job.rejected === 0) return { job, rejected: createRejectedRows() };
  const { length, rows } = resume.rejectedFile;
  const csv = (await readText(objects, rejectedKey(job.id))).slice(0, length);
  if (csv.length < length) return { job: { ...job, resume: undefined }, rejected: createRejectedRows() };
  return { job, rejected: createRejectedRows({ kept: { csv, rows }, count: job.rejected }) };
}

/** Writes the file of rejected rows whenever there are more of them. */
export function rejectedKeeper(
  objects: ObjectStore,
  job: ImportJob,
  rejected: RejectedRows,
): () => Promise<RejectedFile> {
  let stored = rejected.kept().rows;
  return async () => {
    const { csv, rows } = rejected.kept();
    if (rows > stored) await objects.put(rejectedKey(job.id), csv);
    stored = rows;
    return { length: csv.length, rows };
  };
}

async function readText(objects: ObjectStore, key: string): Promise<string> {
  const object = await objects.open(key);
  return object ? (await bytesOf(object.body)).toString() : '';
}
