import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Bench, Figure } from './figure.ts';
import { generatedExport, generatedMapping } from './generated-export.ts';
import { startPipeline } from './pipeline.ts';

const options = {
  /** An export, as it is or packed; generated when left out. */
  file: { type: 'string' },
  source: { type: 'string', default: 'generic-csv' },
  /** YAML mapping of the columns. */
  map: { type: 'string' },
  product: { type: 'string' },
  'product-field': { type: 'string' },
  rows: { type: 'string', default: '5000' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function sourceOf(values: Options): Promise<Readonly<Record<string, unknown>>> {
  const mapping =
    values.map === undefined
      ? undefined
      : z.record(z.string(), z.unknown()).parse(parse(await readFile(values.map, 'utf8')));
  return {
    id: 'bench',
    type: values.source,
    mapping: mapping ?? (values.file === undefined ? generatedMapping : undefined),
    product: values.product,
    productField: values['product-field'],
  };
}

export const bench: Bench = {
  id: 'import',
  about: 'an export through import, queue, score, store and roll-up, all on disk, and once more',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    const folder = await mkdtemp(join(tmpdir(), 'quality-signals-export-'));
    const pipeline = await startPipeline(await sourceOf(values));
    try {
      const file = values.file ?? join(folder, 'export.csv');
      if (values.file === undefined) await writeFile(file, generatedExport(Number(values.rows)));
      const began = performance.now();
      const counts = await pipeline.importFile(file);
      const stored = performance.now();
      const days = await pipeline.rollUp();
      const rolledUp = performance.now();
      const again = await pipeline.importFile(file);
      const ended = performance.now();
      const perSecond = (rows: number, ms: number): number => (rows * 1000) / ms;
      const figures: readonly Figure[] = [
        { name: 'rows read', value: counts.read, unit: 'rows', note: JSON.stringify(counts) },
        {
          name: 'import and score',
          value: perSecond(counts.read, stored - began),
          unit: 'feedback/s',
        },
        {
          name: 'import, score and roll-up',
          value: perSecond(counts.read, rolledUp - began),
          unit: 'feedback/s',
          goal: '>= 400',
        },
        { name: 'roll-up', value: (rolledUp - stored) / 1000, unit: 's', note: `${String(days)} days` },
        {
          name: 'import again',
          value: perSecond(again.read, ended - rolledUp),
          unit: 'feedback/s',
          note: `${String(again.unchanged)} unchanged`,
        },
        { name: 'peak memory of the functions', value: process.resourceUsage().maxRSS / 1024, unit: 'MB' },
        { name: 'peak memory of the emulators', value: (await pipeline.emulatorPeakMb()) ?? 0, unit: 'MB' },
      ];
      return figures;
    } finally {
      await pipeline.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
