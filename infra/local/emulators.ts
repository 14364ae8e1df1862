// Child process: DynamoDB (dynalite), SQS and S3 (fauxqs) on ports of 127.0.0.1. Lives as long as its parent.
import type { IncomingMessage } from 'node:http';
import diagnostics from 'node:diagnostics_channel';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { startCompaction } from './compaction.ts';
import type { EmulatorAddresses } from './emulator-process.ts';
import { runAsChild } from './parent-process.ts';
import { post } from './post.ts';
import { startTable } from './start-table.ts';
import { queueFile, tidyStorage } from './tidy-storage.ts';
import { writeWithoutWaiting } from './write-without-waiting.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** fauxqs listens on all interfaces: nothing but this machine, and no web page on it, may talk to us. */
function guardConnections(): void {
  diagnostics.subscribe('net.server.socket', (message) => {
    const { socket } = message as { socket: Socket };
    if (!LOOPBACK.has(socket.remoteAddress ?? '')) socket.destroy();
  });
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.headers.origin !== undefined || request.headers['sec-fetch-mode'] !== undefined)
      request.destroy();
  });
}

const startQueues = (folder: string | undefined): Promise<FauxqsServer> =>
  startFauxqs({
    port: 0,
    logger: false,
    ...(folder === undefined
      ? {}
      : { dataDir: join(folder, 'queues'), s3StorageDir: join(folder, 'objects') }),
  });

/**
 * Nobody works on a message when we start: what a killed worker had in its hands comes again after a second,
 * not after the visibility time. Done through the receipt handles, as a worker would. Not 0 seconds: fauxqs 2.4.1
 * with storage on disk forgets such a message until its next start.
 */
async function releaseMessages(queues: FauxqsServer): Promise<void> {
  for (const queue of ['feedback', 'import', 'notify']) {
    const found = queues.inspectQueue(queue);
    for (const { receiptHandle } of found?.messages.inflight ?? []) {
      await callSqs(queues.port, 'ChangeMessageVisibility', {
        QueueUrl: found?.url,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: 1,
      });
    }
  }
}

const callSqs = (port: number, action: string, input: object): Promise<number> =>
  post(
    `http://127.0.0.1:${String(port)}`,
    { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` },
    JSON.stringify(input),
  );

runAsChild(async () => {
  const [folder] = process.argv.slice(2);
  guardConnections();
  writeWithoutWaiting();
  if (folder !== undefined) tidyStorage(folder, systemClock.now());
  const [table, queues] = await Promise.all([startTable(folder), startQueues(folder)]);
  await releaseMessages(queues);
  const compaction = await startCompaction({
    queueFile: folder === undefined ? undefined : queueFile(folder),
    compactTable: () => table.compact(),
  });
  return {
    ready: {
      dynamoDb: `http://127.0.0.1:${String(table.port)}`,
      queues: `http://127.0.0.1:${String(queues.port)}`,
      compaction: compaction.url,
    } satisfies EmulatorAddresses,
    onMessage() {
      void Promise.all([table.close(), queues.stop()])
        .finally(() => {
          compaction.close();
        })
        .finally(() => process.exit(0));
    },
  };
});
