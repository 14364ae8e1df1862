import { announceLeftovers } from './announce-leftovers.ts';
import { startServers, type ServerOptions, type Servers } from './servers.ts';
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

export interface StackOptions extends ServerOptions {
  /** Pulls the feeds that are due. */
  readonly pullFeeds?: boolean;
  /** One line for a person. */
  readonly say: (line: string) => void;
}

/** The whole deployment but for HTTP: the emulators in one child process, the functions behind the queues in another. */
export interface Stack extends Servers, Pick<WorkerProcess, 'settle'> {
  /** Finishes what is under way, then stops. */
  close(): Promise<void>;
}

/** Starts emulators and workers on one data folder. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const servers = await startServers(options);
  await announceLeftovers(servers.clients, servers.names);
  const environment = { ...servers.environment, PULL_FEEDS: String(options.pullFeeds ?? false) };
  const workers = await startWorkerProcess({ environment, say: options.say });
  workers.onLost(options.onLost);
  return {
    ...servers,
    settle: () => workers.settle(),
    async close() {
      await workers.close();
      await servers.close();
    },
  };
}
