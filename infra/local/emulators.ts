// Child process: DynamoDB (dynalite), SQS and S3 (fauxqs) on ports of 127.0.0.1. Lives as long as its parent.
import { request, type IncomingMessage } from 'node:http';
import diagnostics from 'node:diagnostics_channel';
import { join } from 'node:path';
import type { AddressInfo, Socket } from 'node:net';
import dynalite from 'dynalite';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import type { EmulatorAddresses } from './emulator-process.ts';
import { runAsChild } from './parent-process.ts';
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

async function startTable(folder: string | undefined): Promise<{ port: number; close: () => Promise<void> }> {
  const server = dynalite({
    ...(folder === undefined ? {} : { path: join(folder, 'table') }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { port, close };
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

/** Not with `fetch`: its headers are those of a web page, which we refuse. */
function callSqs(port: number, action: string, input: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` };
    request({ host: '127.0.0.1', port, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', resolve);
    })
      .once('error', reject)
      .end(JSON.stringify(input));
  });
}

runAsChild(async () => {
  const [folder] = process.argv.slice(2);
  guardConnections();
  writeWithoutWaiting();
  const [table, queues] = await Promise.all([startTable(folder), startQueues(folder)]);
  await releaseMessages(queues);
  return {
    ready: {
      dynamoDb: `http://127.0.0.1:${String(table.port)}`,
      queues: `http://127.0.0.1:${String(queues.port)}`,
    } satisfies EmulatorAddresses,
    onMessage() {
      void Promise.all([table.close(), queues.stop()]).finally(() => process.exit(0));
    },
  };
});
