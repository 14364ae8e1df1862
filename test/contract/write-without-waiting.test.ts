import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startFauxqs } from 'fauxqs';
import { afterEach, expect, it } from 'vitest';
import { writeWithoutWaiting } from '../../infra/local/write-without-waiting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const prototype: { exec: (this: DatabaseSync, sql: string) => void } = DatabaseSync.prototype;
const { exec } = prototype;
afterEach(() => {
  prototype.exec = exec;
});

/** `PRAGMA synchronous`: 1 waits only when the log is folded into the file, 2 waits at every write. */
it('the queues of fauxqs do not wait for the disk at every message', async () => {
  const folder = await temporaryFolder();
  const opened = new Set<DatabaseSync>();
  prototype.exec = function (sql) {
    opened.add(this);
    exec.call(this, sql);
  };
  writeWithoutWaiting();
  const queues = await startFauxqs({ port: 0, logger: false, dataDir: join(folder.path, 'queues') });
  try {
    const modes = [...opened].map((database) => database.prepare('PRAGMA synchronous').get());
    expect(modes).toEqual([{ synchronous: 1 }]);
  } finally {
    await queues.stop();
    await folder.remove();
  }
});
