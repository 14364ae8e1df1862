import type { FeedbackChange } from '../../shared/domain/feedback.ts';
import { addUnrated, type ImportJob, type UnratedRows } from '../../shared/domain/import-job.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import type { ParsedRow } from '../../shared/sources/source.ts';
import { createChunker } from './chunks-of.ts';
import type { ImportPorts } from './import-ports.ts';

type Rows = Extract<QueueMessage, { message: 'rows' }>;

/** Chunks that are sent in one call: below 1 MB, and all that is held in memory. */
const SEND_AT_ONCE = 5;
/** Sent chunks between two checkpoints. */
const CHECKPOINT_CHUNKS = 100;

export interface Sender {
  /** Told of packed bytes that were read; for the progress. */
  readonly read: (bytes: number) => void;
  add(row: ParsedRow): Promise<void>;
  /** Sends what is left. @returns how many chunks the export has */
  flush(): Promise<number>;
  /** Writes that all was sent. */
  finish(rejected: number): Promise<ImportJob>;
}

/**
 * Sends the rows of an export in numbered chunks and writes checkpoints. Waits for the queue, so that a fast reader
 * never holds more than a few chunks. Chunks before the checkpoint of `job` are not sent again.
 */
export function createSender({ queue, jobs }: ImportPorts, job: ImportJob): Sender {
  const chunker = createChunker();
  const alreadySent = job.chunks;
  let [bytes, records, rejected, chunks, saved] = [0, 0, 0, 0, alreadySent];
  let waiting: Rows[] = [];
  let unrated: UnratedRows | undefined;
  const progress = (): ImportJob => ({
    ...job,
    offset: Math.min(bytes, job.size),
    records,
    rejected,
    chunks,
    unrated,
  });
  const send = async (): Promise<void> => {
    await queue.sendAll(waiting);
    waiting = [];
    if (chunks - saved < CHECKPOINT_CHUNKS) return;
    await jobs.saveJob(progress());
    saved = chunks;
  };
  const take = async (changes: readonly FeedbackChange[]): Promise<void> => {
    const chunk = chunks;
    chunks += 1;
    if (chunk < alreadySent) return;
    const { id, source, receivedAt } = job;
    waiting.push({ message: 'rows', source, job: id, chunk, receivedAt, changes: [...changes] });
    if (waiting.length === SEND_AT_ONCE) await send();
  };
  return {
    read: (count) => {
      bytes += count;
    },
    async add(row) {
      records += 1;
      if (row.row === 'rejected') {
        rejected += 1;
        return;
      }
      if (row.unrated !== undefined) unrated = addUnrated(unrated, row.line, row.unrated);
      const full = chunker.add(row.change);
      if (full) await take(full);
    },
    async flush() {
      const rest = chunker.rest();
      if (rest.length > 0) await take(rest);
      await queue.sendAll(waiting);
      waiting = [];
      return chunks;
    },
    async finish(rejectedRows) {
      const finished: ImportJob = {
        ...progress(),
        state: 'read',
        chunks: chunks + (rejectedRows > 0 ? 1 : 0),
      };
      await jobs.saveJob(finished);
      return finished;
    },
  };
}
