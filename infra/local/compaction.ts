import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openQueueFile } from './compact-queues.ts';

/** How often it is looked whether the queues are empty. */
const LOOK_MS = 5_000;

export interface CompactionOptions {
  /** File of the queues; none when they are in memory. */
  readonly queueFile: string | undefined;
  readonly compactTable: () => Promise<void>;
}

export interface Compaction {
  /** A POST to it is answered when what was deleted is in no file any more. */
  readonly url: string;
  close(): void;
}

/**
 * Makes what was deleted go from the disk: of the queues a few seconds after the last message, of the table when it is
 * asked to, since that takes its time.
 */
export async function startCompaction({ queueFile, compactTable }: CompactionOptions): Promise<Compaction> {
  const queues = queueFile === undefined ? undefined : openQueueFile(queueFile);
  const timer = setInterval(() => {
    if (queues?.isWorthwhile() === true) queues.compact();
  }, LOOK_MS);
  const server = createServer((request, response) => {
    request.resume();
    void (async () => {
      queues?.compact();
      await compactTable();
    })().then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close() {
      clearInterval(timer);
      server.close();
      queues?.compact();
      queues?.close();
    },
  };
}
