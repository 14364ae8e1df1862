import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Bench, Figure } from './figure.ts';
import { chunkFile, largeFile, readJob } from './large/file-ports.ts';
import { writeLargeFile } from './large/large-file.ts';

const UNITS = { MB: 1e6, GB: 1e9 } as const;

function bytesOf(size: string): number {
  const [, number, unit] = /^([\d.]+)\s*(MB|GB)$/i.exec(size) ?? [];
  if (number === undefined) throw new Error(`Cannot read the size ${size}: it must be like 300MB or 2GB`);
  return Number(number) * UNITS[unit?.toUpperCase() === 'GB' ? 'GB' : 'MB'];
}

const reportSchema = z.object({
  from: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMb: z.number(),
});

const startImport = (folder: string) =>
  spawn(process.execPath, [fileURLToPath(new URL('./large/import-process.ts', import.meta.url)), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Kills the import when a checkpoint says that half of the file is read. @returns the peak of its memory in MB */
async function killInTheMiddle(folder: string, size: number): Promise<number> {
  const child = startImport(folder);
  let peakMb = 0;
  while (child.exitCode === null && ((await readJob(folder))?.offset ?? 0) < size / 2) {
    const status = await readFile(`/proc/${String(child.pid)}/status`, 'utf8').catch(() => '');
    peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    await pause(50);
  }
  if (child.exitCode !== null)
    throw new Error('Cannot measure: the import must take long enough to be killed');
  child.kill('SIGKILL');
  await once(child, 'close');
  return peakMb;
}

async function importRest(folder: string): Promise<z.infer<typeof reportSchema>> {
  const child = startImport(folder);
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  await once(child, 'close');
  return reportSchema.parse(JSON.parse(output));
}

/** Rows in the chunks, each counted once. @throws Error when a number was sent with another count of rows */
async function sentRows(folder: string): Promise<{ readonly rows: number; readonly twice: number }> {
  const chunks = new Map<string, string>();
  const lines = (await readFile(chunkFile(folder), 'utf8')).trimEnd().split('\n');
  for (const line of lines) {
    const [chunk = '', rows = ''] = line.split(' ');
    if ((chunks.get(chunk) ?? rows) !== rows)
      throw new Error(`Chunk ${chunk} must always hold the same rows`);
    chunks.set(chunk, rows);
  }
  const rows = [...chunks.values()].reduce((sum, count) => sum + Number(count), 0);
  return { rows, twice: lines.length - chunks.size };
}

export const bench: Bench = {
  id: 'large',
  about: 'reads and chunks a generated CSV, is killed in the middle, and reads the rest (--size 2GB)',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: '2GB' } } });
    const folder = await mkdtemp(join(tmpdir(), 'quality-signals-large-'));
    try {
      const records = await writeLargeFile(largeFile(folder), bytesOf(values.size));
      const { size } = await stat(largeFile(folder));
      const killedPeakMb = await killInTheMiddle(folder, size);
      const rest = await importRest(folder);
      const { rows, twice } = await sentRows(folder);
      if (rows !== records)
        throw new Error(`Cannot trust this: ${String(records)} rows, sent ${String(rows)}`);
      const restMb = (size - rest.from) / 1e6;
      const figures: readonly Figure[] = [
        { name: 'file', value: size / 1e6, unit: 'MB', note: `${records.toLocaleString('en')} records` },
        { name: 'peak memory until it was killed', value: killedPeakMb, unit: 'MB', goal: '< 300' },
        { name: 'peak memory of the rest', value: rest.peakMb, unit: 'MB', goal: '< 300' },
        { name: 'read after the kill', value: restMb, unit: 'MB', note: 'bytes asked for' },
        { name: 'chunks sent twice', value: twice, unit: 'chunks' },
        { name: 'rest', value: rest.seconds, unit: 's', note: `${rest.cpuSeconds.toFixed(1)} s of CPU` },
        { name: 'parsed and chunked', value: restMb / rest.cpuSeconds, unit: 'MB per second of CPU' },
      ];
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
