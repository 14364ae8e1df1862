import type { FeedbackChange } from '../../shared/domain/feedback.ts';
import { addUnrated, type ImportJob } from '../../shared/domain/import-job.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import type { ReadPosition } from '../../shared/domain/read-position.ts';
import { createChunker } from '../../shared/domain/chunks-of.ts';
import { cutOffDoubt, endsTooEarly } from './cut-off-doubt.ts';
import type { ImportPorts } from './import-ports.ts';
import type { PlacedRow } from './read-rows.ts';
import type { RejectedFile } from './resume-job.ts';

type Rows = Extract<QueueMessage, { message: 'rows' }>;

/** Chunks that are sent in one call: below 1 MB, and all that is held in memory. */
const SEND_AT_ONCE = 5;
/** Sent chunks between two checkpoints. */
const CHECKPOINT_CHUNKS = 100;
const MAX_COLUMN_LETTERS = 50_000;

export interface Sender {
  /** Told of packed bytes that were read; for the progress. */
  readonly read: (bytes: number) => void;
  /** @returns false when the time is up: what was given before is sent and noted, another call goes on with this row */
  add(row: PlacedRow): Promise<boolean>;
  /** Sends what is left. @returns how many chunks the export has */
  flush(): Promise<number>;
  /** Writes that all was sent. */
  finish(): Promise<ImportJob>;
}

interface SenderOptions {
  /** Asked between chunks. */
  readonly isTimeUp: () => boolean;
  /** Stores the rejected rows so far, before a checkpoint says that they need not be read again. */
  readonly keepRejected: () => Promise<RejectedFile>;
}

/**
 * Sends the rows of an export in numbered chunks and writes checkpoints. Waits for the queue, so that a fast reader
 * never holds more than a few chunks. Chunks before the checkpoint of `job` are not sent again; a job with `resume`
 * is given the rows from there on, another one all of them.
 */
export function createSender(
  { queue, jobs }: ImportPorts,
  job: ImportJob,
  { isTimeUp, keepRejected }: SenderOptions,
): Sender {
  const chunker = createChunker();
  const alreadySent = job.chunks;
  const nothing = { offset: 0, records: 0, rejected: 0, chunks: 0, unrated: undefined };
  let { offset, records, rejected, chunks, unrated }: Pick<ImportJob, keyof typeof nothing> = job.resume
    ? { ...job, offset: job.resume.position.place.offset }
    : nothing;
  let saved = alreadySent;
  let lastRowIsCut = false;
  let waiting: Rows[] = [];
  const progress = (): ImportJob => ({
    ...job,
    offset: Math.min(offset, job.size),
    records,
    rejected,
    chunks,
    unrated,
  });
  const checkpoint = async (at: ReadPosition | undefined): Promise<void> => {
    const resume = at && canBeStored(at) ? { position: at, rejectedFile: await keepRejected() } : undefined;
    await jobs.saveJob({ ...progress(), resume });
    saved = chunks;
  };
  const send = async (): Promise<void> => {
    await queue.sendAll(waiting);
    waiting = [];
  };
  const take = (changes: readonly FeedbackChange[]): void => {
    const chunk = chunks;
    chunks += 1;
    if (chunk < alreadySent) return;
    const { id, source, receivedAt } = job;
    waiting.push({ message: 'rows', source, job: id, chunk, receivedAt, changes: [...changes] });
  };
  /** @returns false when the time is up */
  const relieve = async (at: ReadPosition | undefined): Promise<boolean> => {
    if (waiting.length < SEND_AT_ONCE) return true;
    await send();
    const goesOn = !isTimeUp();
    if (!goesOn || chunks - saved >= CHECKPOINT_CHUNKS) await checkpoint(at);
    return goesOn;
  };
  return {
    read: (count) => {
      offset += count;
    },
    async add({ row, at }) {
      if (row.row === 'change') {
        const full = chunker.add(row.change);
        if (full) take(full);
        // This row is not in the counts yet: it is the first after the checkpoint.
        if (full && !(await relieve(at))) return false;
        if (row.unrated !== undefined) unrated = addUnrated(unrated, row.line, row.unrated);
      } else {
        rejected += 1;
      }
      records += 1;
      lastRowIsCut = row.row === 'rejected' && endsTooEarly(row.reason);
      return true;
    },
    async flush() {
      const rest = chunker.rest();
      if (rest.length > 0) take(rest);
      await send();
      return chunks;
    },
    async finish() {
      const finished: ImportJob = {
        ...progress(),
        state: 'read',
        chunks: chunks + (rejected > 0 ? 1 : 0),
        resume: undefined,
        doubt: cutOffDoubt({ rows: records, lastRowIsCut }),
      };
      await jobs.saveJob(finished);
      return finished;
    },
  };
}

/** Column names that fill an item of the table are no reason to fail: such a file is read from its start. */
const canBeStored = ({ columns }: ReadPosition): boolean => columns.join().length < MAX_COLUMN_LETTERS;
