import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** What the child says once. */
export type EmulatorReport =
  | { readonly kind: 'ready'; readonly dynamoDb: string; readonly queues: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Emulators {
  readonly dynamoDb: string;
  /** SQS and S3. */
  readonly queues: string;
  readonly pid: number;
  /** Called when the child dies without being asked to. */
  onLost(listener: () => void): void;
  close(): Promise<void>;
}

const ATTEMPTS = 20;
const PAUSE_MS = 250;
const CLOSE_MS = 5_000;

/**
 * Starts the emulators in a process of their own; they die with us, however we die.
 *
 * @param folder where they keep their data; in memory when left out
 * @throws Error when they do not start: a child that is still dying may hold the folder, hence the attempts
 */
export async function startEmulators(folder: string | undefined): Promise<Emulators> {
  let reason = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const child = fork(
      fileURLToPath(new URL('./emulators.ts', import.meta.url)),
      folder === undefined ? [] : [folder],
      { execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
    );
    const report = await reportOf(child);
    if (report.kind === 'ready') return toEmulators(child, report);
    reason = report.reason;
    await sleep(PAUSE_MS);
  }
  throw new Error(`Cannot start the embedded database: ${reason}`);
}

function reportOf(child: ChildProcess): Promise<EmulatorReport> {
  return new Promise((resolve) => {
    let complaint = '';
    child.stderr?.on('data', (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-2_000);
    });
    child.once('message', (message) => {
      resolve(message as EmulatorReport);
    });
    child.once('exit', (code) => {
      const reason = complaint.trim().split('\n').at(-1) ?? '';
      resolve({ kind: 'failed', reason: `the process ended with code ${String(code)} ${reason}`.trim() });
    });
  });
}

function toEmulators(
  child: ChildProcess,
  { dynamoDb, queues }: EmulatorReport & { kind: 'ready' },
): Emulators {
  let closing = false;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return {
    dynamoDb,
    queues,
    pid: child.pid ?? 0,
    onLost(listener) {
      void gone.then(() => {
        if (!closing) listener();
      });
    },
    async close() {
      closing = true;
      if (child.connected) child.send('close');
      const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}
