// node parse-one.ts <format>: reads a generated file of one kind from standard input and writes what it cost as JSON.
import { unpack } from '../../functions/import/unpack/unpack.ts';
import { sources } from '../../shared/sources/index.ts';
import type { SourceContext } from '../../shared/sources/source.ts';
import { parsedFormats, type ParsedFormat } from './parsed-formats.ts';

/** Of all threads, so that the collector of garbage counts too. */
async function measure({ source, mapping }: ParsedFormat): Promise<object> {
  const context: SourceContext = { source: 'bench', receivedAt: '2026-11-24T09:00:00.000Z', mapping };
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  let rows = 0;
  for await (const { bytes } of unpack(process.stdin)) {
    const opened = await sources[source].export.open(bytes, context);
    if (!opened.ok) throw new Error(opened.error);
    for await (const row of opened.value) {
      if (row.row === 'rejected') throw new Error(row.reason);
      rows += row.rows ?? 1;
    }
  }
  const { user, system } = process.cpuUsage(start);
  const peakMb = process.resourceUsage().maxRSS / 1_024 - before / 1e6;
  return { rows, cpuMs: (user + system) / 1_000, peakMb };
}

const [id = ''] = process.argv.slice(2);
const format = parsedFormats[id];
if (!format)
  throw new Error(`Cannot measure ${id}: it must be one of ${Object.keys(parsedFormats).join(', ')}`);
process.stdout.write(JSON.stringify(await measure(format)));
