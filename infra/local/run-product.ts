import { resolve } from 'node:path';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import { EMULATORS_LOST, Refused, type Io } from './command.ts';
import { applyConfiguration } from './configuration.ts';
import {
  hasDataFolder,
  openDataFolder,
  readSettings,
  writeSettings,
  type DataFolder,
  type Settings,
} from './data-folder.ts';
import { buildDashboard, dashboardFolder } from './http/build-dashboard.ts';
import { isLoopback } from './http/host-check.ts';
import { listen } from './listen.ts';
import { announceLock, releaseLock, takeLock } from './lock-file.ts';
import { nextSteps } from './next-steps.ts';
import { createProgress } from './progress.ts';
import { loadSample, weeksToMove } from './sample/load-sample.ts';
import { startStack, type Stack } from './stack.ts';

export interface ProductOptions {
  readonly data: string;
  /** The usual one, or any free one, when left out. */
  readonly port: number | undefined;
  readonly host: string;
  readonly config: string | undefined;
  readonly empty: boolean;
}

/** `quality-signals start`: resolves after Ctrl+C, when everything is stored and stopped. */
export async function runProduct(options: ProductOptions, io: Io): Promise<void> {
  const isFirst = !(await hasDataFolder(options.data));
  const folder = await openDataFolder(options.data);
  const other = await takeLock(folder.path);
  if (other) {
    const place = other.url === undefined ? '' : ` and serves ${other.url}`;
    throw new Refused(
      `Cannot start on ${folder.path}: the process ${String(other.pid)} works on it${place}; stop it first, or choose another folder with --data DIR`,
    );
  }
  try {
    const settings = await settingsOf(folder, options, isFirst);
    const config = await applyConfiguration(folder, settings);
    await writeSettings(folder, settings);
    await serve(folder, { ...options, settings, config }, io);
  } finally {
    await releaseLock(folder.path);
  }
}

async function settingsOf(folder: DataFolder, options: ProductOptions, isFirst: boolean): Promise<Settings> {
  const known = await readSettings(folder);
  return {
    ...known,
    ...(options.config === undefined ? {} : { configFile: resolve(options.config) }),
    ...(isFirst && !options.empty ? { sample: true } : {}),
  };
}

interface Serving extends Omit<ProductOptions, 'config'> {
  readonly settings: Settings;
  readonly config: QualityConfig;
}

async function serve(folder: DataFolder, options: Serving, io: Io): Promise<void> {
  const { host, settings, config } = options;
  let ready: (stack: Stack) => void = () => undefined;
  const started = new Promise<Stack>((resolve) => {
    ready = resolve;
  });
  // Listens first: a port in use is told before anything else is started.
  const server = await listen(options.port, {
    host,
    dashboard: dashboardFolder,
    say: io.say,
    receive: async (event) => (await started).http.receive(event),
    api: async (event) => (await started).http.api(event),
  });
  if (!isLoopback(host)) {
    io.say(`Warning: everybody who reaches ${host} can read all feedback; the API has no login`);
  }
  const url = `http://localhost:${String(server.port)}`;
  let closing = false;
  const onLost = (): void => {
    if (closing) return;
    io.say(EMULATORS_LOST);
    process.exit(1);
  };
  io.say('Starting the pipeline');
  const [stack] = await Promise.all([
    startStack({ folder, say: io.say, onLost }),
    buildDashboard(io.say).catch((error: unknown) => {
      io.say(
        `${error instanceof Error ? error.message : 'Cannot build the dashboard'}; the API works all the same`,
      );
    }),
  ]);
  ready(stack);
  await announceLock(folder.path, { url, environment: stack.environment });
  try {
    if (settings.sample && !settings.sampleLoaded) await load(stack, folder, config.timeZone, io);
    if (!io.stop.aborted) {
      io.out(`Open ${url}\n`);
      io.say(nextSteps({ config, folder, url, isSample: settings.sample }));
    }
    await untilStopped(io.stop);
  } finally {
    closing = true;
    io.say('Stopping');
    await server.close();
    await stack.close();
    io.say(`Stopped; the data stay in ${folder.path}`);
  }
}

/** Goes on where an earlier start was stopped or killed. */
async function load(stack: Stack, folder: DataFolder, timeZone: string, io: Io): Promise<void> {
  const known = await readSettings(folder);
  const sampleShiftWeeks = known.sampleShiftWeeks ?? weeksToMove(systemClock.now(), timeZone);
  await writeSettings(folder, { ...known, sampleShiftWeeks });
  const progress = createProgress(io, 'Loading the sample data');
  try {
    await loadSample(stack, {
      shiftWeeks: sampleShiftWeeks,
      stop: io.stop,
      onProgress: (done, total) => {
        progress.update(done, total);
      },
    });
    progress.end();
    io.say('Adding up the weeks and publishing them');
    await Promise.race([stack.settle(), untilStopped(io.stop)]);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  } finally {
    progress.end();
  }
  if (!io.stop.aborted) await writeSettings(folder, { ...(await readSettings(folder)), sampleLoaded: true });
}

const untilStopped = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => {
      resolve();
    });
  });
