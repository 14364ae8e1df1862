import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createObjectStore } from '../../../shared/adapters/s3/object-store.ts';
import { jobIdOf } from '../../../shared/adapters/job-id.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { announceObject } from '../announce-object.ts';
import { Refused, type Io } from '../command.ts';
import { followJob, type FinishedJob } from '../follow-job.ts';
import type { OpenData } from '../open-data.ts';
import { createProgress, type Progress } from '../progress.ts';
import { namesOf } from '../provision.ts';
import { uploadFile } from '../upload-export.ts';

export interface ImportTarget {
  readonly source: string;
  readonly quiet: boolean;
}

export interface ImportedFile extends FinishedJob {
  /** File with the rows that were refused; absent when there are none. */
  readonly rejectedFile?: string;
}

/** One file through the pipeline: object, queue, score, store. Resolves when every row is stored. */
export async function importFile(
  data: OpenData,
  path: string,
  { source, quiet }: ImportTarget,
  io: Io,
): Promise<Result<ImportedFile>> {
  const name = basename(path);
  const progress = createProgress(io, name, { quiet });
  try {
    const id = await sendFile(data, path, source, progress);
    const done = await followJob(data.clients, namesOf(data.environment), id, {
      stop: io.stop,
      again: 'importing the file again',
      onProgress: (done, total) => {
        progress.update(done, total);
      },
    });
    if (!done.ok) return done;
    if (done.value.counts.rejected === 0) return done;
    const rejectedFile = `${path}.rejected.csv`;
    await saveRejected(data, id, rejectedFile);
    return ok({ ...done.value, rejectedFile });
  } finally {
    progress.end();
  }
}

/** @returns the id of its job. A fresh key each time: a file that is imported again is a new job, whose rows are found unchanged. */
async function sendFile(data: OpenData, path: string, source: string, progress: Progress): Promise<string> {
  const { BUCKET_NAME: bucket, IMPORT_QUEUE_URL: queueUrl } = namesOf(data.environment);
  const { size } = await stat(path);
  const key = `exports/${source}/${randomUUID()}/${basename(path)}`;
  const etag = await uploadFile(data.clients.s3, path, {
    bucket,
    key,
    onProgress: (sent) => {
      progress.update(Math.round(sent / 1_048_576), Math.ceil(size / 1_048_576));
    },
  });
  await announceObject(data.clients, { bucket, key, queueUrl });
  return jobIdOf(key, etag);
}

/** Moves them: they belong to the person who has the file. */
async function saveRejected(data: OpenData, id: string, path: string): Promise<void> {
  const { BUCKET_NAME } = namesOf(data.environment);
  const objects = createObjectStore(data.clients.s3, BUCKET_NAME);
  const key = `rejected/${id}.csv`;
  const object = await objects.open(key);
  if (!object) throw new Error('Cannot save the rejected rows: their object must be in the bucket');
  await writeFile(path, object.body).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refused(
      `Cannot write ${path} (${code}): the folder of an imported file must be writable for its rejected rows`,
    );
  });
  await objects.remove(key);
}
