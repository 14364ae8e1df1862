import { WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { DEFAULT_PORT } from '../listen.ts';
import { parseOptions, type ParsedOptions } from '../parse-options.ts';

export const start: Command = {
  name: 'start',
  summary: 'Runs everything on this machine: pipeline, API, webhooks and dashboard',
  help: `quality-signals start [--data DIR] [--port N] [--config FILE] [--empty] [--host ADDRESS]

The first start loads sample data, marked as such; they disappear when real feedback comes. Ctrl+C stops cleanly,
and the data stay. Prints the address of the dashboard with the token that opens it; programs send it to the API as
"Authorization: Bearer TOKEN". The token stays the same from start to start.

Options:
  --data DIR       data folder (default ${DEFAULT_DATA_FOLDER})
  --port N         port (default ${String(DEFAULT_PORT)}, else a free one; 0 takes any free one)
  --config FILE    quality.yaml; remembered for the next start
  --empty          no sample data
  --host ADDRESS   address to listen on (default 127.0.0.1); any other one sends feedback and token unencrypted

Examples:
  npm start
  npm start -- --port 8080 --config quality.yaml
  npx quality-signals start --data /srv/quality --empty`,
  async run(args, io) {
    const options = parseOptions('start', args, {
      data: { type: 'string' },
      port: { type: 'string' },
      config: { type: 'string' },
      empty: { type: 'boolean' },
      host: { type: 'string' },
    });
    const settings = {
      data: options.text('data') ?? DEFAULT_DATA_FOLDER,
      port: portOf(options),
      host: options.text('host') ?? '127.0.0.1',
      config: options.text('config'),
      empty: options.flag('empty'),
    };
    const { runProduct } = await import('../run-product.ts');
    await runProduct(settings, io);
    return 0;
  },
};

function portOf(options: ParsedOptions): number | undefined {
  const text = options.text('port');
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new WrongCall(`Cannot run start: --port must be a number from 0 to 65535, got ${text}`);
}
