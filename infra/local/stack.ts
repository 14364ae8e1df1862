import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Environment } from '../../shared/adapters/client-settings.ts';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { PEPPER_SECRET, type DataFolder } from './data-folder.ts';
import { startEmulators, type Emulators } from './emulator-process.ts';
import { startEventSource, type EventSource } from './event-source.ts';
import { loadHandlers, type Handlers } from './handlers.ts';
import { connect, disconnect, type Clients } from './connect.ts';
import { provision, type Provisioned } from './provision.ts';
import { waitingMessages } from './queue-depth.ts';
import { createRefresh } from './refresh.ts';
import { startScheduler } from './scheduler.ts';

export interface StackOptions {
  readonly folder: DataFolder;
  /** Tables, queues and objects are gone afterwards; the files of the folder stay. */
  readonly inMemory?: boolean;
  /** One line for a person. */
  readonly say: (line: string) => void;
  /** The emulators died: nothing can go on. */
  readonly onLost: () => void;
}

/** The whole deployment in this process, and the emulators in a child of it. */
export interface Stack {
  readonly clients: Clients;
  /** What a function is given; enough for another process to work on the same data. */
  readonly environment: Readonly<Record<string, string>>;
  readonly names: Provisioned;
  readonly http: Pick<Handlers, 'receive' | 'api'>;
  /** Resolves when the import, feedback and notify queues are empty, and roll-up and publish are done. */
  settle(): Promise<void>;
  /** Finishes what is under way, then stops. */
  close(): Promise<void>;
}

const VISIBILITY_SECONDS = 60;
const SETTLE_POLL_MS = 150;

/** Starts emulators, functions, event-source loops and scheduler on one data folder. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { folder, say } = options;
  const emulators = await startEmulators(options.inMemory === true ? undefined : folder.storage);
  emulators.onLost(options.onLost);
  const base = baseEnvironment(folder, emulators);
  const clients = connect(base);
  const names = await provision(clients, {
    tableName: 'feedback',
    bucketName: 'raw',
    visibilitySeconds: VISIBILITY_SECONDS,
  });
  const environment = { ...base, ...names };
  const handlers = await loadHandlers(environment);
  const config = createConfigReader(folder.configFile);
  const refresh = createRefresh({ rollUp: handlers.rollUp, publish: handlers.publish, say });
  const sources: EventSource[] = [];
  const isQuiet = async (): Promise<boolean> =>
    sources.every((source) => source.busy() === 0) && (await waitingMessages(clients.sqs, names)) === 0;
  const scheduler = startScheduler({ refresh, isQuiet, timeZone: () => config().timeZone });
  sources.push(...startEventSources(clients.sqs, { names, handlers, say, afterBatch: () => { scheduler.activity(); } }));
  scheduler.activity();
  return {
    clients,
    environment,
    names,
    http: { receive: handlers.receive, api: handlers.api },
    settle: async () => {
      do {
        await untilQuiet(isQuiet);
        await refresh.now();
      } while (!(await isQuiet()));
    },
    async close() {
      await Promise.all(sources.map((source) => source.close()));
      await scheduler.close();
      disconnect(clients);
      await emulators.close();
    },
  };
}

function baseEnvironment(folder: DataFolder, emulators: Emulators): Readonly<Record<string, string>> {
  return {
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: emulators.dynamoDb,
    AWS_ENDPOINT_URL_SQS: emulators.queues,
    AWS_ENDPOINT_URL_S3: emulators.queues,
    QUALITY_CONFIG_FILE: folder.configFile,
    SECRETS_FILE: folder.secretsFile,
    PEPPER_SECRET,
    OUTBOX_FOLDER: folder.outbox,
  } satisfies Environment;
}

interface SourceParts {
  readonly names: Provisioned;
  readonly handlers: Handlers;
  readonly say: (line: string) => void;
  readonly afterBatch: () => void;
}

/** One import at a time keeps memory bounded; feedback is stored by several batches at once. */
function startEventSources(sqs: SQSClient, { names, handlers, say, afterBatch }: SourceParts): EventSource[] {
  const shared = { visibilitySeconds: VISIBILITY_SECONDS, say, afterBatch };
  const queues = [
    { name: 'import', queueUrl: names.IMPORT_QUEUE_URL, handler: handlers.import, concurrency: 1 },
    { name: 'score', queueUrl: names.FEEDBACK_QUEUE_URL, handler: handlers.score, concurrency: 4 },
    { name: 'notify', queueUrl: names.NOTIFY_QUEUE_URL, handler: handlers.notify, concurrency: 1 },
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
