import { resolve } from 'node:path';
import { createProducts } from '../../shared/adapters/dynamo/products.ts';
import { createSecretsFileReader } from '../../shared/adapters/secrets/secrets-file.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import { Refused, type Io } from './command.ts';
import { applyConfiguration } from './configuration.ts';
import {
  hasDataFolder,
  openDataFolder,
  READER_SECRET,
  readSettings,
  writeSettings,
  type DataFolder,
  type Settings,
} from './data-folder.ts';
import type { Operator } from './http/operator-routes.ts';
import { createOperator } from './operations/operator.ts';
import { loadHttpHandlers, type HttpHandlers } from './handlers.ts';
import { buildDashboard, dashboardFolder } from './http/build-dashboard.ts';
import { isLoopback } from './http/host-check.ts';
import { listen } from './listen.ts';
import { announceLock, releaseLock, takeLock } from './lock-file.ts';
import { nextSteps } from './next-steps.ts';
import { reasonOf } from './reason-of.ts';
import { ensureSample } from './sample/ensure-sample.ts';
import { startStack, type Stack } from './stack.ts';
import { untilStopped } from './until-stopped.ts';

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
    await serve(folder, { ...options, config }, io);
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
  readonly config: QualityConfig;
}

async function serve(folder: DataFolder, options: Serving, io: Io): Promise<void> {
  const { host, config } = options;
  const secrets = createSecretsFileReader(folder.secretsFile);
  const readerTokens = (): Promise<readonly string[]> => secrets.secrets(READER_SECRET);
  const [token = ''] = await readerTokens();
  const http = Promise.withResolvers<HttpHandlers>();
  const operator = Promise.withResolvers<Operator>();
  // Listens first: a port in use is told before anything else is started.
  const server = await listen(options.port, {
    host,
    dashboard: dashboardFolder,
    say: io.say,
    receive: async (event) => (await http.promise).receive(event),
    api: async (event) => (await http.promise).api(event),
    readerTokens,
    // Whoever is on this machine may change things; others must not.
    operator: isLoopback(host) ? () => operator.promise : undefined,
  });
  if (!isLoopback(host)) {
    io.say(
      `Warning: what goes to and from ${host} is not encrypted: who listens on the network can read feedback and the token`,
    );
  }
  const url = `http://localhost:${String(server.port)}`;
  const { stack, close } = await startEverything(folder, io);
  http.resolve(await loadHttpHandlers(stack.environment));
  operator.resolve(createOperator(stack.clients, stack.environment, config));
  await announceLock(folder.path, { url, environment: stack.environment });
  try {
    await ensureSample(stack, folder, config.timeZone, io);
    if (!io.stop.aborted) {
      io.out(`Open ${url}/#token=${token}\n`);
      io.say(nextSteps({ config, folder, url, isSample: await showsSample(stack) }));
    }
    await untilStopped(io.stop);
  } finally {
    io.say('Stopping');
    await server.close();
    await close();
    io.say(`Stopped; the data stay in ${folder.path}`);
  }
}

async function showsSample({ clients, names }: Stack): Promise<boolean> {
  const products = await createProducts(clients.dynamo, names.TABLE_NAME).products();
  return products.length > 0 && products.every((product) => product.sample);
}

/** The pipeline, and beside it the build of the dashboard. */
async function startEverything(
  folder: DataFolder,
  io: Io,
): Promise<{ readonly stack: Stack; readonly close: () => Promise<void> }> {
  let closing = false;
  const onLost = (sentence: string): void => {
    if (closing) return;
    io.say(sentence);
    process.exit(1);
  };
  io.say('Starting the pipeline');
  const [stack] = await Promise.all([
    startStack({ folder, say: io.say, onLost, pullFeeds: true }),
    buildDashboard(io.say).catch((error: unknown) => {
      io.say(`${reasonOf(error)}; the API works all the same`);
    }),
  ]);
  return {
    stack,
    async close() {
      closing = true;
      await stack.close();
    },
  };
}
