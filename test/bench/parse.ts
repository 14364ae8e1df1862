import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Bench, Figure } from './figure.ts';
import { parsedFormats } from './parsed-formats.ts';

const measured = z.object({ rows: z.number(), bytes: z.number(), cpuMs: z.number(), peakMb: z.number() });
/** A JSON list, and CSV as the scanner alone sees it, have no goal of their own. */
const GOAL = '>= 20';

export const bench: Bench = {
  id: 'parse',
  about: 'each kind of export, generated, through its reader alone: a process each, CPU time of all threads',
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { mb: { type: 'string', default: '64' }, format: { type: 'string' } },
    });
    const ids = Object.keys(parsedFormats).filter(
      (id) => values.format === undefined || id === values.format,
    );
    return Promise.resolve(ids.flatMap((id) => figuresOf(id, values.mb)));
  },
};

function figuresOf(id: string, mb: string): readonly Figure[] {
  const script = fileURLToPath(new URL('./parse-one.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, id, mb], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`Cannot measure ${id}: ${stderr}`);
  const { rows, bytes, cpuMs, peakMb } = measured.parse(JSON.parse(stdout));
  const note = `${Math.round((rows * 1000) / cpuMs).toLocaleString('en')} rows/s of CPU time, peak ${String(Math.round(peakMb))} MB`;
  return [{ name: id, value: bytes / 1e6 / (cpuMs / 1000), unit: 'MB/s', goal: GOAL, note }];
}
