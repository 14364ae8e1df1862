import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process in a group of its own: with it, all that it started is killed. */
export interface SpawnedChild {
  /** What it said when it was ready; rejects when it ends instead. */
  readonly ready: Promise<unknown>;
  readonly ended: Promise<unknown>;
  send(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  /** `kill -9` for the whole group. */
  kill(): Promise<void>;
}

interface Ready {
  readonly kind?: unknown;
  readonly ready?: unknown;
}

/** @param write takes all that it writes to standard output and error */
export function spawnChild(file: URL, args: readonly string[], write: (text: string) => void): SpawnedChild {
  const child = fork(fileURLToPath(file), args, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      write(data.toString());
    });
  const ended = once(child, 'exit');
  const ready = new Promise<unknown>((resolve, reject) => {
    child.on('message', (message: Ready) => {
      if (message.kind === 'ready') resolve(message.ready);
      if (message.kind === 'failed') reject(new Error(JSON.stringify(message)));
    });
    child.once('exit', (code, signal) => {
      reject(new Error(`${file.pathname} ended with ${String(code ?? signal)}`));
    });
  });
  ready.catch(() => undefined);
  return {
    ready,
    ended,
    send: (message) => void (child.connected && child.send(message)),
    onMessage: (listener) => void child.on('message', listener),
    async kill() {
      if (child.exitCode === null && child.signalCode === null) {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
        await ended;
      }
    },
  };
}
