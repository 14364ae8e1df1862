import type { SQSClient } from '@aws-sdk/client-sqs';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { connect, disconnect } from './connect.ts';
import { startEventSource, type EventSource } from './event-source.ts';
import { startFeeds } from './feeds.ts';
import { loadWorkers, type Workers } from './handlers.ts';
import { namesOf, type Provisioned } from './provision.ts';
import { waitingMessages } from './queue-depth.ts';
import { reasonOf } from './reason-of.ts';
import { createRefresh } from './refresh.ts';
import { Scheduler } from './scheduler.ts';
import { VISIBILITY_SECONDS } from './servers.ts';
import type { WorkerOptions } from './worker-process.ts';

export interface Pipeline {
  /** Resolves when the import, feedback and notify queues are empty, and roll-up and publish are done. */
  settle(): Promise<void>;
  /** Finishes what is under way, then stops. */
  close(): Promise<void>;
}

const SETTLE_POLL_MS = 150;

/** Starts the functions that work in the background, their event-source loops and the scheduler. */
export async function startPipeline({ environment, say }: WorkerOptions): Promise<Pipeline> {
  const workers = await loadWorkers(environment);
  const clients = connect(environment);
  const names = namesOf(environment);
  const config = createConfigReader(environment['QUALITY_CONFIG_FILE'] ?? '');
  const refresh = createRefresh({ rollUp: workers.rollUp, publish: workers.publish, say });
  const sources: EventSource[] = [];
  const isQuiet = async (): Promise<boolean> =>
    sources.every((source) => source.busy() === 0) && (await waitingMessages(clients.sqs, names)) === 0;
  const scheduler = new Scheduler({
    refresh,
    calibrate: calmly(workers.calibrate, 'Learning from ratings', say),
    sweep: calmly(workers.sweep, 'Removing what is too old', say),
    isQuiet,
    timeZone: () => config().timeZone,
  });
  const afterBatch = (): void => {
    scheduler.activity();
  };
  sources.push(...startEventSources(clients.sqs, { names, workers, say, afterBatch }));
  scheduler.activity();
  const feeds =
    environment['PULL_FEEDS'] === 'true' ? startFeeds({ pull: workers.pull, config, say }) : undefined;
  return {
    settle: async () => {
      do {
        await untilQuiet(isQuiet);
        await refresh.now();
      } while (!(await isQuiet()));
    },
    async close() {
      await feeds?.close();
      await Promise.all(sources.map((source) => source.close()));
      await scheduler.close();
      disconnect(clients);
    },
  };
}

/** A failure is said, and tried again an hour later. */
const calmly =
  (work: (event: unknown) => Promise<unknown>, what: string, say: (line: string) => void) =>
  async (): Promise<void> => {
    await work({}).catch((error: unknown) => {
      say(`${what} failed and is tried again later (${reasonOf(error)})`);
    });
  };

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
