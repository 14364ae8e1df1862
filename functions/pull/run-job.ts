import { noCounts, type ImportJob } from '../../shared/domain/import-job.ts';
import type { PullRun } from '../../shared/domain/pull-state.ts';
import type { PullPorts } from './pull-ports.ts';

/** A run that died is gone on with for so long: what comes later has another arrival. */
const GO_ON_MS = 3_600_000;

/** The run that died, or a new one. */
export const runOf = (known: PullRun | undefined, source: string, now: string): PullRun =>
  known && Date.parse(now) - Date.parse(known.startedAt) < GO_ON_MS
    ? known
    : { job: `pull/${source}/${now}`, startedAt: now, chunks: 0, read: 0, rejected: 0 };

/**
 * Says that all of a run is sent, for those who wait for its job, and what came for those who look after the source.
 * @param reason why not all could be read
 */
export async function closeRun(
  { jobs, received }: Pick<PullPorts, 'jobs' | 'received'>,
  source: string,
  run: PullRun,
  reason: string | undefined,
): Promise<void> {
  const { job: id, startedAt: receivedAt, read, rejected } = run;
  // Rejected entries are a chunk of their own in the ledger.
  const chunks = run.chunks + (rejected > 0 ? 1 : 0);
  if (read > 0) {
    const job: ImportJob = {
      id,
      source,
      receivedAt,
      key: 'pull',
      etag: '',
      state: 'read',
      size: 0,
      offset: 0,
      records: read,
      chunks,
      rejected,
    };
    if (rejected > 0) await jobs.recordChunk(id, run.chunks, { ...noCounts, read: rejected, rejected });
    await jobs.startJob(job);
  }
  const doubt = doubtOf(run);
  await received.recordReceived({
    id,
    source,
    receivedAt,
    via: 'pull',
    ...(read > 0 || reason === undefined ? { counts: { ...noCounts, read, rejected } } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(doubt === undefined ? {} : { doubt }),
  });
}

const doubtOf = ({ read, rejected, doubt }: PullRun): string | undefined =>
  doubt === undefined
    ? undefined
    : `${String(rejected)} of ${String(read)} entries of a pull could not be read: ${doubt}.`;
