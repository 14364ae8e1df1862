import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import { sources, type SourceType } from '../../../shared/sources/index.ts';
import type { Source } from '../../../shared/sources/source.ts';

const folder = process.env['QUALITY_SIGNALS_EVENTS'];
const reason = folder ? '' : ' (skipped: QUALITY_SIGNALS_EVENTS does not name the folder of the event files)';

async function readAll(type: SourceType, file: string, settings: object) {
  const source: Source = sources[type];
  const stream = createReadStream(join(folder ?? '', file)).pipe(createGunzip());
  const context = { source: 'events', receivedAt: '2026-11-24T09:00:00.000Z', ...settings };
  const opened = await source.export?.open(stream, context);
  if (!opened?.ok) throw new Error(opened?.error);
  const changes: FeedbackChange[] = [];
  let rejected = 0;
  for await (const row of opened.value) {
    if (row.row === 'change') changes.push(row.change);
    else rejected++;
  }
  const feedback = changes.flatMap((change) => (change.change === 'upsert' ? [change.feedback] : []));
  return { feedback, rejected };
}

describe.skipIf(folder === undefined)(`event files${reason}`, () => {
  it('reads all complaints about student loans, line breaks within texts intact', async () => {
    const { feedback, rejected } = await readAll(
      'cfpb-complaints',
      'cfpb_student_loans_2012_2016.csv.gz',
      {},
    );
    expect([feedback.length, rejected]).toEqual([1_114, 0]);
    expect(new Set(feedback.map(({ externalId }) => externalId)).size).toBe(1_114);
    expect(feedback[0]).toMatchObject({
      externalId: '30235',
      occurredAt: '2012-03-05T12:00:00.000Z',
      kind: 'complaint',
    });
    expect(feedback.filter(({ text }) => text?.includes('\n')).length).toBeGreaterThan(0);
    const years = new Set(feedback.map(({ occurredAt }) => occurredAt.slice(0, 4)));
    expect([...years].sort()).toEqual(['2012', '2013', '2014', '2015', '2016']);
  });

  it('reads all complaints about a bank through the mapping of the example', async () => {
    const path = new URL('../../fixtures/sources/mappings/cfpb-bank-of-america.yaml', import.meta.url);
    const mapping: unknown = parse(readFileSync(path, 'utf8'));
    const file = 'cfpb_bank_of_america_2017_2020.csv.gz';
    const { feedback, rejected } = await readAll('generic-csv', file, {
      mapping,
      productField: 'Sub-product',
    });
    expect([feedback.length, rejected]).toEqual([25_765, 0]);
    expect(feedback.every(({ kind }) => kind === 'complaint')).toBe(true);
    expect(feedback.filter(({ product }) => product === 'Government benefit card').length).toBeGreaterThan(
      100,
    );
  });
});
