import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildMessage, ParentMessage } from './parent-process.ts';

export interface ChildOptions {
  /** For messages to people: `the embedded database`. */
  readonly name: string;
  /** A file beside this one. */
  readonly file: string;
  readonly args: readonly string[];
  /** What it writes to standard error is shown; kept for the reason of a failure when left out. */
  readonly showErrors?: boolean;
  /** Milliseconds it has for ending in order; as many as it needs when left out. */
  readonly closeMs?: number;
}

/** A process of ours that ends with us, however we end. */
export interface Child {
  readonly pid: number;
  /** What it said of itself when it was ready. */
  readonly ready: unknown;
  send(message: ParentMessage): void;
  onMessage(listener: (message: ChildMessage) => void): void;
  /** Called with a sentence for a person when it ends without being asked to. */
  onLost(listener: (sentence: string) => void): void;
  /** Lets it finish what is under way. */
  close(): Promise<void>;
}

/** @throws Error with the reason when it ends instead of getting ready */
export async function startChild(options: ChildOptions): Promise<Child> {
  const child = fork(fileURLToPath(new URL(options.file, import.meta.url)), options.args, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', options.showErrors === true ? 'inherit' : 'pipe', 'ipc'],
  });
  const ready = await readyOf(child, options.name);
  let closing = false;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return {
    pid: child.pid ?? 0,
    ready,
    send: (message) => void child.send(message),
    onMessage: (listener) => void child.on('message', listener),
    onLost(listener) {
      void gone.then(() => {
        if (closing) return;
        listener(
          `Cannot go on: ${options.name} ended by itself; what was acknowledged is stored, run the command again`,
        );
      });
    },
    async close() {
      closing = true;
      if (child.connected) child.send({ kind: 'close' });
      const timer =
        options.closeMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.closeMs);
      await gone;
      clearTimeout(timer);
    },
  };
}

function readyOf(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      reject(new Error(`Cannot start ${name}: ${reason}`));
    };
    let complaint = '';
    child.stderr?.on('data', (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-2_000);
    });
    child.on('message', (message: ChildMessage) => {
      if (message.kind === 'ready') resolve(message.ready);
      if (message.kind === 'failed') fail(message.reason);
    });
    child.once('exit', (code) => {
      const reason = complaint.trim().split('\n').at(-1) ?? '';
      fail(`the process ended with code ${String(code)} ${reason}`.trim());
    });
  });
}
