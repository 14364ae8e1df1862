// node parse-one.ts <format> <megabytes>: reads a generated file of one kind and writes what it cost as JSON.
import { unpack } from '../../functions/import/unpack/unpack.ts';
import { sources } from '../../shared/sources/index.ts';
import { parsedFormats, type ParsedFormat } from './parsed-formats.ts';

const PART_BYTES = 65_536;
const [id = '', megabytes = '64'] = process.argv.slice(2);

async function* repeated({ head, rows }: ParsedFormat, limit: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  let part = '';
  for (let [row, length] = [0, 0]; length < limit; row++) {
    part += rows(row);
    if (part.length < PART_BYTES) continue;
    length += part.length;
    yield Buffer.from(part);
    part = '';
  }
}

async function measure(format: ParsedFormat): Promise<object> {
  const parts: Uint8Array[] = [];
  for await (const part of repeated(format, Number(megabytes) * 1e6)) parts.push(part);
  const file = format.pack ? [await format.pack(parts)] : parts;
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  let rows = 0;
  for await (const { bytes: unpacked } of unpack(given(file))) {
    const opened = await sources[format.source].export.open(unpacked, {
      source: 'bench',
      receivedAt: '2026-11-24T09:00:00.000Z',
      mapping: format.mapping,
    });
    if (!opened.ok) throw new Error(opened.error);
    for await (const row of opened.value) {
      if (row.row === 'rejected') throw new Error(row.reason);
      rows += row.rows ?? 1;
    }
  }
  const { user, system } = process.cpuUsage(start);
  const peakMb = process.resourceUsage().maxRSS / 1024 - before / 1e6;
  return { rows, bytes, cpuMs: (user + system) / 1000, peakMb };
}

async function* given(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

const format = parsedFormats[id];
if (!format)
  throw new Error(`Cannot measure ${id}: it must be one of ${Object.keys(parsedFormats).join(', ')}`);
process.stdout.write(JSON.stringify(await measure(format)));
