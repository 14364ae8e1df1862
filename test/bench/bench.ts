// npm run bench -- [id] [options]: one benchmark, or the list of them. Figures go to standard output as a table, or as
// JSON with --json; the machine is written beside them, since a figure without its machine says nothing.
import { cpus, totalmem } from 'node:os';
import type { Bench, Figure } from './figure.ts';

/** Loaded only when it is run: a benchmark of the scorer needs no emulator. */
const benches: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  score: () => import('./score.ts'),
  calibrate: () => import('./calibrate.ts'),
  detect: () => import('./detect.ts'),
  ingest: () => import('./ingest.ts'),
  import: () => import('./import.ts'),
  large: () => import('./large.ts'),
  'roll-up': () => import('./roll-up.ts'),
  'cold-start': () => import('./cold-start.ts'),
  model: () => import('./model.ts'),
  parse: () => import('./parse.ts'),
};

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
};

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, goal = '', note = '' }) => [
    name,
    Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3))),
    unit,
    goal,
    note,
  ]);
  const head = ['figure', 'value', 'unit', 'goal', 'note'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [id, ...rest] = args.filter((arg) => arg !== '--json');
  const load = id === undefined ? undefined : benches[id];
  if (!load) {
    process.stderr.write(`Name a benchmark: ${Object.keys(benches).join(', ')}\n`);
    return id === undefined ? 0 : 2;
  }
  const { bench } = await load();
  process.stderr.write(`${bench.id}: ${bench.about}\n`);
  const figures = await bench.run(rest);
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify({ bench: bench.id, machine, figures })}\n`
      : `${machine.cpu}, ${String(machine.cores)} cores, ${String(machine.memoryGb)} GB, Node ${machine.node}\n\n${table(figures)}\n`,
  );
  return 0;
}

process.exit(await main(process.argv.slice(2)));
