import type { SQSClient } from '@aws-sdk/client-sqs';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { startEventSource, type EventSource } from './event-source.ts';
import { loadWorkers, type Workers } from './handlers.ts';
import type { Provisioned } from './provision.ts';
import { waitingMessages } from './queue-depth.ts';
import { createRefresh } from './refresh.ts';
import { Scheduler } from './scheduler.ts';
import { startServers, VISIBILITY_SECONDS, type ServerOptions, type Servers } from './servers.ts';

export interface StackOptions extends ServerOptions {
  /** One line for a person. */
  readonly say: (line: string) => void;
}

/** The whole deployment in this process, and the emulators in a child of it. */
export interface Stack extends Servers {
  /** Resolves when the import, feedback and notify queues are empty, and roll-up and publish are done. */
  settle(): Promise<void>;
  /** Finishes what is under way, then stops. */
  close(): Promise<void>;
}

const SETTLE_POLL_MS = 150;

/** Starts emulators, functions, event-source loops and scheduler on one data folder. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { folder, say } = options;
  const servers = await startServers(options);
  const { clients, environment, names } = servers;
  const workers = await loadWorkers(environment);
  const config = createConfigReader(folder.configFile);
  const refresh = createRefresh({ rollUp: workers.rollUp, publish: workers.publish, say });
  const sources: EventSource[] = [];
  const isQuiet = async (): Promise<boolean> =>
    sources.every((source) => source.busy() === 0) && (await waitingMessages(clients.sqs, names)) === 0;
  const scheduler = new Scheduler({ refresh, isQuiet, timeZone: () => config().timeZone });
  const afterBatch = (): void => {
    scheduler.activity();
  };
  sources.push(...startEventSources(clients.sqs, { names, workers, say, afterBatch }));
  scheduler.activity();
  return {
    ...servers,
    settle: async () => {
      do {
        await untilQuiet(isQuiet);
        await refresh.now();
      } while (!(await isQuiet()));
    },
    async close() {
      await Promise.all(sources.map((source) => source.close()));
      await scheduler.close();
      await servers.close();
    },
  };
}

interface SourceParts {
  readonly names: Provisioned;
  readonly workers: Workers;
  readonly say: (line: string) => void;
  readonly afterBatch: () => void;
}

/** One import at a time keeps memory bounded; feedback is stored by several batches at once. */
function startEventSources(sqs: SQSClient, { names, workers, say, afterBatch }: SourceParts): EventSource[] {
  const shared = { visibilitySeconds: VISIBILITY_SECONDS, say, afterBatch };
  const queues = [
    { name: 'import', queueUrl: names.IMPORT_QUEUE_URL, handler: workers.import, concurrency: 1 },
    { name: 'score', queueUrl: names.FEEDBACK_QUEUE_URL, handler: workers.score, concurrency: 4 },
    { name: 'notify', queueUrl: names.NOTIFY_QUEUE_URL, handler: workers.notify, concurrency: 1 },
  ];
  return queues.map((queue) => startEventSource(sqs, { ...shared, ...queue }));
}

/** Twice in a row: a message may be on its way from one queue to the next. */
async function untilQuiet(isQuiet: () => Promise<boolean>): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    quiet = (await isQuiet()) ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_POLL_MS));
  }
}
