import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Figure } from './figure.ts';
import { startProduct, untilAnswered } from './product-process.ts';

interface Report {
  readonly attention?: readonly unknown[];
}

const hasSignal = async (response: Response): Promise<boolean> =>
  response.ok && (((await response.json()) as Report).attention ?? []).length > 0;

/** Seconds from the spawn to the printed address and to the report of the week with its signal. */
async function timeStart(data: string): Promise<{ readonly page: number; readonly report: number }> {
  const began = performance.now();
  const product = await startProduct(['--data', data]);
  try {
    const page = await untilAnswered(product, '/', async (response) => response.ok, began);
    const report = await untilAnswered(product, '/v1/weeks/latest/report', hasSignal, began);
    return { page: page / 1000, report: report / 1000 };
  } finally {
    await product.stop();
  }
}

export const bench: Bench = {
  id: 'cold-start',
  about: 'first start with the sample data, and a later start on the same data folder',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'quality-signals-bench-'));
    try {
      const first = await timeStart(join(folder, 'data'));
      const later = await timeStart(join(folder, 'data'));
      const figures: readonly Figure[] = [
        { name: 'first start to page', value: first.page, unit: 's', goal: '< 20' },
        { name: 'first start to the published sample week', value: first.report, unit: 's', goal: '< 20' },
        { name: 'later start to page', value: later.page, unit: 's', goal: '< 5' },
        { name: 'later start to the report', value: later.report, unit: 's', goal: '< 5' },
      ];
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
