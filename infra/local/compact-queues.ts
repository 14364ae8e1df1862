import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** The file of the queues, beside fauxqs: in the same process, where no call of it can be under way meanwhile. */
export interface QueueFile {
  /** Something may have been deleted since `compact`, and no message waits; dead letters do not count. */
  isWorthwhile(): boolean;
  /** Rewrites the file and empties its log: what was deleted is in neither any more. */
  compact(): void;
  close(): void;
}

export function openQueueFile(path: string): QueueFile {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA temp_store = MEMORY');
  database.exec('PRAGMA synchronous = NORMAL');
  const waiting = database.prepare(
    `SELECT 1 FROM sqs_messages WHERE queue_name NOT LIKE '%-dead-letters' LIMIT 1`,
  );
  const log = `${path}-wal`;
  let isCompact = false;
  const isWritten = (): boolean => !isCompact || (existsSync(log) && statSync(log).size > 0);
  return {
    isWorthwhile: () => isWritten() && waiting.get() === undefined,
    compact() {
      isCompact = true;
      database.exec('VACUUM');
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close() {
      database.close();
    },
  };
}
