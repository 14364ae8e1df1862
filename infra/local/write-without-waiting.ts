import { DatabaseSync } from 'node:sqlite';

/**
 * Lets every SQLite file that is opened from now on be written without waiting for the disk: fauxqs waits at each
 * message that is sent, received or deleted, has no setting for it, and answers nobody meanwhile. What is written
 * survives the end of the process, however it ends, but perhaps not that of the machine; the table is written so too.
 */
export function writeWithoutWaiting(): void {
  const prototype: { exec: (this: DatabaseSync, sql: string) => void } = DatabaseSync.prototype;
  const { exec } = prototype;
  prototype.exec = function (sql) {
    exec.call(this, sql);
    if (sql.startsWith('PRAGMA journal_mode')) exec.call(this, 'PRAGMA synchronous = NORMAL');
  };
}
