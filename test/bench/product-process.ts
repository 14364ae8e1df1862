import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface ProductProcess {
  readonly url: string;
  /** Opens the API. */
  readonly token: string;
  /** Milliseconds from the spawn to the printed address. */
  readonly startedAfterMs: number;
  /** Ctrl+C, and wait for the end. */
  stop(): Promise<void>;
}

/** `quality-signals start` in a process of its own, as a user starts it. */
export async function startProduct(args: readonly string[]): Promise<ProductProcess> {
  const began = performance.now();
  const bin = fileURLToPath(new URL('../../infra/local/bin.mjs', import.meta.url));
  const child = spawn(process.execPath, [bin, 'start', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint = (complaint + data.toString()).slice(-2_000)));
  const [url, token] = await new Promise<readonly [string, string]>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const [, address, secret] = /(http:\/\/[^\s/]+)\/#token=(\S+)\n/.exec(output) ?? [];
      if (address !== undefined && secret !== undefined) resolve([address, secret]);
    });
    child.once('exit', () => {
      reject(new Error(`Cannot start the product: ${complaint}`));
    });
  });
  return {
    url,
    token,
    startedAfterMs: performance.now() - began,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

/** Asks again and again until the answer is right. @returns milliseconds from `since` @throws Error after 2 minutes */
export async function untilAnswered(
  { url, token }: Pick<ProductProcess, 'url' | 'token'>,
  path: string,
  isRight: (response: Response) => Promise<boolean>,
  since: number,
): Promise<number> {
  for (const end = performance.now() + 120_000; performance.now() < end;) {
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } }).catch(
      () => undefined,
    );
    if (response && (await isRight(response))) return performance.now() - since;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Cannot measure: ${path} must give the expected answer within 2 minutes`);
}
