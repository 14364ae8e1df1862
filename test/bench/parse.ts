import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Bench, Figure } from './figure.ts';
import { parsedFormats, type ParsedFormat } from './parsed-formats.ts';

const PART_BYTES = 65_536;
const measured = z.object({ rows: z.number(), cpuMs: z.number(), peakMb: z.number() });

export const bench: Bench = {
  id: 'parse',
  about: 'each kind of export, generated, through its reader alone: a process each, CPU time of all threads',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { mb: { type: 'string', default: '32' }, format: { type: 'string' } },
    });
    const figures: Figure[] = [];
    for (const [id, format] of Object.entries(parsedFormats)) {
      if (values.format === undefined || id === values.format)
        figures.push(await figureOf(id, format, Number(values.mb) * 1e6));
    }
    return figures;
  },
};

/** Generated here and piped there: what the reader holds is all that its process holds. */
async function figureOf(id: string, format: ParsedFormat, limit: number): Promise<Figure> {
  const script = fileURLToPath(new URL('./parse-one.ts', import.meta.url));
  const child = spawn(process.execPath, [script, id], { stdio: ['pipe', 'pipe', 'inherit'] });
  const counter = { bytes: 0 };
  const parts = partsOf(format, limit, counter);
  const [output] = await Promise.all([
    text(child.stdout),
    pipeline(format.pack ? [format.pack(parts)] : parts, child.stdin),
  ]);
  const { rows, cpuMs, peakMb } = measured.parse(JSON.parse(output));
  const note = `${Math.round((rows * 1_000) / cpuMs).toLocaleString('en')} rows/s of CPU time, peak ${String(Math.round(peakMb))} MB`;
  return {
    name: id,
    value: counter.bytes / 1e6 / (cpuMs / 1_000),
    unit: 'MB/s',
    goal: format.pack ? undefined : '>= 20',
    note,
  };
}

function* partsOf(
  { head, rows }: ParsedFormat,
  limit: number,
  counter: { bytes: number },
): Generator<Uint8Array> {
  let text = head;
  for (let row = 0; counter.bytes < limit; row++) {
    text += rows(row);
    if (text.length < PART_BYTES) continue;
    const part = Buffer.from(text);
    counter.bytes += part.byteLength;
    yield part;
    text = '';
  }
}
