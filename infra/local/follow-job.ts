import { setTimeout as pause } from 'node:timers/promises';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { noCounts, type ImportCounts, type UnratedRows } from '../../shared/domain/import-job.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { Refused } from './command.ts';
import type { Clients } from './connect.ts';
import type { Provisioned } from './provision.ts';
import { waitingMessages } from './queue-depth.ts';

const POLL_MS = 250;

export interface JobWatch {
  /** Aborted when the person has enough: the work goes on with the next start. */
  readonly stop: AbortSignal;
  /** What does the rest after a failure: `importing the file again`. */
  readonly again: string;
  /** @param total rows, once all are known */
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

export interface FinishedJob {
  readonly counts: ImportCounts;
  readonly unrated: UnratedRows | undefined;
  /** Why there may be more than was in the file. */
  readonly doubt: string | undefined;
}

/** Polls without any message under way after which nothing more will come. */
const PATIENCE = 8;
const stuck = (again: string): string =>
  `some of it failed 5 times and is among the dead letters; the lines above say why, and ${again} does the rest`;

/** Waits until every chunk of a job is stored. @returns what became of them, or why it could not be read */
export async function followJob(
  clients: Clients,
  names: Provisioned,
  id: string,
  { stop, again, onProgress }: JobWatch,
): Promise<Result<FinishedJob>> {
  const jobs = createJobs(clients.dynamo, names.TABLE_NAME);
  for (let idle = 0; idle < PATIENCE;) {
    // Before the job is read: what ends in between is seen.
    idle = (await waitingMessages(clients.sqs, names)) === 0 ? idle + 1 : 0;
    const found = await jobs.job(id);
    if (found?.job.state === 'failed') return fail(found.job.failure ?? 'it cannot be read');
    const { counts, doneChunks } = found ?? { counts: noCounts, doneChunks: 0 };
    const isRead = found?.job.state === 'read';
    onProgress?.(counts.read, isRead ? found.job.records : undefined);
    if (found && isRead && doneChunks >= found.job.chunks)
      return ok({ counts, unrated: found.job.unrated, doubt: found.job.doubt });
    await pause(POLL_MS, undefined, { signal: stop }).catch(() => {
      throw new Refused('Stopped; what is not stored yet is stored at the next start on this data folder');
    });
  }
  return fail(stuck(again));
}
