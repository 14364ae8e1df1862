import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
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
    const { id, key } = await sendFile(data, path, source, progress);
    const done = await followJob(data.clients, namesOf(data.environment), id, {
      stop: io.stop,
      onProgress: (done, total) => {
        progress.update(done, total);
      },
    });
    if (!done.ok) return done;
    await forget(data, key);
    if (done.value.counts.rejected === 0) return done;
    const rejectedFile = `${path}.rejected.csv`;
    await saveRejected(data, id, rejectedFile);
    return ok({ ...done.value, rejectedFile });
  } finally {
    progress.end();
  }
}

/** A fresh key each time: a file that is imported again is a new job, whose rows are found unchanged. */
async function sendFile(
  data: OpenData,
  path: string,
  source: string,
  progress: Progress,
): Promise<{ readonly id: string; readonly key: string }> {
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
  return { id: jobIdOf(key, etag), key };
}

/** The person has the file; our copy of it holds what the redactor takes out. On AWS the bucket forgets by itself. */
async function forget({ clients, environment }: OpenData, Key: string): Promise<void> {
  await clients.s3.send(new DeleteObjectCommand({ Bucket: namesOf(environment).BUCKET_NAME, Key }));
}

async function saveRejected(data: OpenData, id: string, path: string): Promise<void> {
  const { BUCKET_NAME } = namesOf(data.environment);
  const object = await createObjectStore(data.clients.s3, BUCKET_NAME).open(`rejected/${id}.csv`);
  if (!object) throw new Error('Cannot save the rejected rows: their object must be in the bucket');
  await writeFile(path, object.body).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refused(
      `Cannot write ${path} (${code}): the folder of an imported file must be writable for its rejected rows`,
    );
  });
}
