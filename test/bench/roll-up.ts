import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './figure.ts';
import { generatedExport, generatedMapping } from './generated-export.ts';
import { startPipeline } from './pipeline.ts';

export const bench: Bench = {
  id: 'roll-up',
  about: 'days marked by an import are added up: 3 products, 200 days, tables on disk',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { rows: { type: 'string', default: '5000' } } });
    const folder = await mkdtemp(join(tmpdir(), 'quality-signals-export-'));
    const pipeline = await startPipeline({ id: 'bench', type: 'generic-csv', mapping: generatedMapping });
    try {
      const file = join(folder, 'export.csv');
      await writeFile(file, generatedExport(Number(values.rows)));
      const { read } = await pipeline.importFile(file);
      const began = performance.now();
      const days = await pipeline.rollUp();
      const seconds = (performance.now() - began) / 1000;
      return [
        { name: 'days added up', value: days, unit: 'days' },
        { name: 'days', value: days / seconds, unit: 'days/s' },
        { name: 'feedback', value: read / seconds, unit: 'feedback/s' },
      ];
    } finally {
      await pipeline.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
