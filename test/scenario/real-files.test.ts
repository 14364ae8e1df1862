import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { callProduct } from '../support/command-line.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

/** Folder with complaint exports of the US CFPB (public domain): too large for the repository. */
const events = process.env['QUALITY_SIGNALS_EVENTS'] ?? '';
const bank = join(events, 'cfpb_bank_of_america_2017_2020.csv.gz');
const loans = join(events, 'cfpb_student_loans_2012_2016.csv.gz');
const isThere = events !== '' && existsSync(bank) && existsSync(loans);

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const MINUTES = 60_000;

/** Set QUALITY_SIGNALS_EVENTS to the folder that holds the two files; without it there is nothing to read. */
describe.skipIf(!isThere)('real complaints (needs QUALITY_SIGNALS_EVENTS)', () => {
  it(
    'finds the wave of benefit-card complaints of spring 2020, and a second import changes nothing',
    async () => {
      const data = join(folder.path, 'bank');
      const map = join(folder.path, 'bank.yaml');
      await writeFile(
        map,
        'externalId: Complaint ID\noccurredAt: Date received\nproduct: Product\ntitle: Issue\ntext: Sub-issue\nkind: { value: complaint }\n',
      );
      const args = [
        'import',
        '--source',
        'generic-csv',
        '--map',
        map,
        '--product-field',
        'Sub-product',
        '--data',
        data,
        '--json',
        bank,
      ];
      const first = await callProduct(args);
      expect(JSON.parse(first.out)).toMatchObject({
        read: 25_765,
        created: 25_765,
        rejected: 0,
        quarantined: 0,
      });
      const history = await callProduct(['backtest', '--data', data]);
      const lineSchema = z.object({
        week: z.string(),
        product: z.string(),
        verdict: z.string(),
        direction: z.string().optional(),
      });
      const rising = history.out
        .trim()
        .split('\n')
        .map((line) => lineSchema.parse(JSON.parse(line)))
        .filter(
          ({ verdict, direction, product }) =>
            verdict === 'signal' && direction === 'up' && product === 'Government benefit card',
        )
        .map(({ week }) => week);
      expect(rising[0]).toMatch(/^2020-W1[4-8]$/);

      const second = await callProduct(args);
      expect(JSON.parse(second.out)).toMatchObject({
        read: 25_765,
        created: 0,
        updated: 0,
        unchanged: 25_765,
      });
      expect((await callProduct(['backtest', '--data', data])).out).toBe(history.out);
    },
    10 * MINUTES,
  );

  it(
    'reads all student loan complaints of the 18-column form',
    async () => {
      const { out } = await callProduct([
        'import',
        '--source',
        'cfpb-complaints',
        '--data',
        join(folder.path, 'loans'),
        '--json',
        loans,
      ]);
      expect(JSON.parse(out)).toMatchObject({ read: 1_114, created: 1_114, rejected: 0 });
    },
    5 * MINUTES,
  );
});
