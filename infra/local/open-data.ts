import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from './command.ts';
import { connect, disconnect, type Clients } from './connect.ts';
import { hasDataFolder, openDataFolder, type DataFolder } from './data-folder.ts';
import { liveLock, releaseLock, takeLock, type Lock } from './lock-file.ts';
import { startServers } from './servers.ts';
import { whileServerRuns } from './server-lost.ts';
import { startStack } from './stack.ts';

/** A stack on a data folder: that of `quality-signals start`, or one of our own. */
export interface OpenData {
  readonly folder: DataFolder;
  readonly clients: Clients;
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves when everything that was sent is stored, rolled up and published. */
  settle(): Promise<void>;
}

export interface OpenOptions {
  /** `read` needs no function to run; only `import` makes a folder where there is none. */
  readonly for: 'read' | 'change' | 'import';
  readonly say: (line: string) => void;
  /** Done with the folder in hand, before anything is started on it. */
  readonly prepare?: (folder: DataFolder) => Promise<void>;
}

type Work<T> = (data: OpenData) => Promise<T>;

const START_WAIT_MS = 60_000;
const START_POLL_MS = 200;

/** Works on a data folder, also while `start` does. */
export async function withData<T>(path: string, options: OpenOptions, work: Work<T>): Promise<T> {
  if (options.for !== 'import' && !(await hasDataFolder(path))) {
    throw new Refused(
      `Cannot use ${path}: it must be a data folder, and nothing was stored there yet; run "quality-signals start" or "quality-signals import" first, or name another folder with --data DIR`,
    );
  }
  const folder = await openDataFolder(path);
  for (const end = performance.now() + START_WAIT_MS; performance.now() < end;) {
    const other = await takeLock(folder.path);
    if (!other) return inTurn(folder, options, work);
    if (Object.keys(other.environment).length > 0) {
      await options.prepare?.(folder);
      return withRunning(folder, other, options.say, work);
    }
    // It starts, and says soon where it is; or it is a command like ours, and ends soon.
    await pause(START_POLL_MS);
  }
  const other = await liveLock(folder.path);
  throw new Refused(
    `Cannot work on ${folder.path}: the process ${String(other?.pid ?? 0)} works on it alone; wait until it has ended`,
  );
}

async function inTurn<T>(folder: DataFolder, options: OpenOptions, work: Work<T>): Promise<T> {
  try {
    await options.prepare?.(folder);
    return await withOwn(folder, options, work);
  } finally {
    await releaseLock(folder.path);
  }
}

async function withOwn<T>(folder: DataFolder, options: OpenOptions, work: Work<T>): Promise<T> {
  let lost: (error: Error) => void = () => undefined;
  const isLost = new Promise<never>((_, reject) => {
    lost = reject;
  });
  isLost.catch(() => undefined);
  const onLost = (sentence: string): void => {
    lost(new Refused(sentence));
  };
  const stack =
    options.for === 'read'
      ? { ...(await startServers({ folder, onLost })), settle: () => Promise.resolve() }
      : await startStack({ folder, onLost, say: options.say });
  try {
    return await Promise.race([work({ folder, ...stack }), isLost]);
  } finally {
    await stack.close();
  }
}

async function withRunning<T>(
  folder: DataFolder,
  { environment }: Lock,
  say: (line: string) => void,
  work: Work<T>,
): Promise<T> {
  const clients = connect(environment);
  const settle = async (): Promise<void> => {
    const { settleElsewhere } = await import('./settle-elsewhere.ts');
    await settleElsewhere(clients, environment, say);
  };
  try {
    return await whileServerRuns(() => work({ folder, clients, environment, settle }));
  } finally {
    disconnect(clients);
  }
}
