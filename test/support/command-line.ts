import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../infra/local/bin.mjs', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `quality-signals ...` in a process of its own, as a person or a script calls it. */
export async function callProduct(
  args: readonly string[],
  { input = '', cwd }: { readonly input?: string; readonly cwd?: string } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [bin, ...args], { ...(cwd === undefined ? {} : { cwd }) });
  const output = collect(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output() };
}

export interface RunningProduct {
  readonly url: string;
  /** Reads from the API with the token that was printed. @param path begins with `/v1/` */
  read(path: string): Promise<Response>;
  readonly pid: number;
  readonly startedAfterMs: number;
  /** Exit code, when it ended by itself. */
  readonly ended: Promise<number | null>;
  output(): { readonly out: string; readonly err: string };
  /** Ctrl+C. @returns the exit code */
  stop(): Promise<number | null>;
  /** `kill -9`: nothing can be finished. */
  kill(): Promise<void>;
}

/** `quality-signals start`, until it says where it is. */
export async function startProduct(args: readonly string[]): Promise<RunningProduct> {
  const began = performance.now();
  const child = spawn(process.execPath, [bin, 'start', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const [url, token] = await new Promise<readonly [string, string]>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [, address, secret] = /Open (http:\S+)\/#token=(\S+)\n/.exec(output().out) ?? [];
      if (address !== undefined && secret !== undefined) resolve([address, secret]);
    });
    child.once('exit', (code) => {
      reject(new Error(`The product ended with ${String(code)}: ${output().err}`));
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    return child.exitCode;
  };
  return {
    url,
    read: (path) => fetch(url + path, { headers: { authorization: `Bearer ${token}` } }),
    pid: child.pid ?? 0,
    startedAfterMs: performance.now() - began,
    ended: once(child, 'exit').then(() => child.exitCode),
    output,
    stop: () => end('SIGINT'),
    kill: async () => void (await end('SIGKILL')),
  };
}

function collect(child: ChildProcess): () => { readonly out: string; readonly err: string } {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  return () => ({ out, err });
}
