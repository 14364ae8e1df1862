import type { ExitCode, Io } from './command.ts';

/** A second Ctrl+C after this many milliseconds ends at once; an earlier one is the same key press, forwarded. */
const IMPATIENT_MS = 700;

/** Input, output and signals of this process. */
export function createIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads us (`head`) has enough: not our mistake.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    input: process.stdin,
    out: (text) => void process.stdout.write(text),
    progress: (text) => void process.stderr.write(text),
    say: (line) => void process.stderr.write(`${line}\n`),
    isTerminal: process.stderr.isTTY === true,
    stop: stopSignal(),
  };
}

/** Aborts on the first signal, and when the process that started us is gone. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let since = 0;
  const end = (): void => {
    if (!stop.signal.aborted) since = performance.now();
    else if (performance.now() - since > IMPATIENT_MS) process.exit(130);
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.connected) process.on('disconnect', end);
  return stop.signal;
}

/** Ends when all output is out: a pipe may be slower than we are. */
export function endProcess(code: ExitCode): void {
  process.exitCode = code;
  process.stdout.write('', () => {
    process.stderr.write('', () => process.exit());
  });
}
