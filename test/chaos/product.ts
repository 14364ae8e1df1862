import * as z from 'zod';
import { connect, disconnect, type Clients } from '../../infra/local/connect.ts';
import type { DataFolder } from '../../infra/local/data-folder.ts';
import { startFaultProxy, type Fault, type FaultProxy } from '../support/fault-proxy.ts';
import { spawnChild, type SpawnedChild } from './spawn-child.ts';

export type Killable = 'worker' | 'product';

/** Server and worker as processes of their own, the worker behind proxies that make faults. */
export interface ChaosProduct {
  url(): string;
  /** Past the proxies. */
  clients(): Clients;
  environment(): Readonly<Record<string, string>>;
  /** `kill -9`, and a new start. */
  kill(what: Killable): Promise<void>;
  /** Resolves when the queues are empty, and roll-up and publish are done. */
  settle(): Promise<void>;
  /** Everything that a process wrote or said. */
  log(): string;
  faults(): Readonly<Record<Exclude<Fault, 'none'>, number>>;
  close(): Promise<void>;
}

const SERVER = new URL('./server-process.ts', import.meta.url);
const WORKER = new URL('../../infra/local/workers.ts', import.meta.url);

const readySchema = z.object({ url: z.string(), environment: z.record(z.string(), z.string()) });
const settledSchema = z.object({ kind: z.literal('settled'), failure: z.string().optional() });
const saidSchema = z.object({ kind: z.literal('said'), line: z.string() });

/** @param faultOf of a call of the worker to the table or a queue, by operation */
export async function startChaosProduct(
  folder: DataFolder,
  faultOf: (operation: string) => Fault,
): Promise<ChaosProduct> {
  let log = '';
  const write = (text: string): void => void (log += text);
  const table = await startFaultProxy({ target: 'http://127.0.0.1:9', faultOf });
  const queues = await startFaultProxy({ target: 'http://127.0.0.1:9', faultOf });
  const startServer = async () => {
    const child = spawnChild(SERVER, [folder.path], write);
    const { url, environment } = readySchema.parse(await child.ready);
    table.pointTo(environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
    queues.pointTo(environment['AWS_ENDPOINT_URL_SQS'] ?? '');
    return { child, url, environment, clients: connect(environment) };
  };
  let server = await startServer();
  let worker = await startWorker(server.environment, { table, queues }, write);
  return {
    url: () => server.url,
    clients: () => server.clients,
    environment: () => server.environment,
    async kill(what) {
      await Promise.all([worker.kill(), what === 'product' ? server.child.kill() : undefined]);
      if (what === 'product') {
        disconnect(server.clients);
        server = await startServer();
      }
      worker = await startWorker(server.environment, { table, queues }, write);
    },
    async settle() {
      const settled = Promise.withResolvers<void>();
      worker.onMessage((message) => {
        const parsed = settledSchema.safeParse(message);
        if (!parsed.success) return;
        const { failure } = parsed.data;
        if (failure === undefined) settled.resolve();
        else settled.reject(new Error(failure));
      });
      worker.send({ kind: 'settle', call: 0 });
      await settled.promise;
    },
    log: () => log,
    faults: () => ({
      throttled: table.counts.throttled + queues.counts.throttled,
      'answer-lost': table.counts['answer-lost'] + queues.counts['answer-lost'],
      'entries-refused': table.counts['entries-refused'] + queues.counts['entries-refused'],
    }),
    async close() {
      await Promise.all([worker.kill(), server.child.kill()]);
      disconnect(server.clients);
      await Promise.all([table.close(), queues.close()]);
    },
  };
}

async function startWorker(
  environment: Readonly<Record<string, string>>,
  { table, queues }: { readonly table: FaultProxy; readonly queues: FaultProxy },
  write: (text: string) => void,
): Promise<SpawnedChild> {
  const behindProxies = {
    ...environment,
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_SQS: queues.url,
    LOG_LEVEL: 'info',
  };
  const child = spawnChild(WORKER, [JSON.stringify(behindProxies)], write);
  child.onMessage((message) => {
    const said = saidSchema.safeParse(message);
    if (said.success) write(`${said.data.line}\n`);
  });
  await child.ready;
  return child;
}
