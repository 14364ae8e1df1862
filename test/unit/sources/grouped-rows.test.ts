import { describe, expect, it } from 'vitest';
import { nhtsaComplaints } from '../../../shared/sources/nhtsa-complaints/index.ts';
import { SeenKeys } from '../../../shared/sources/formats/seen-keys.ts';
import type { ParsedRow } from '../../../shared/sources/source.ts';

const context = { source: 'nhtsa', receivedAt: '2026-11-24T09:00:00.000Z' };
const line = (odino: number, component: string): string =>
  [
    '1',
    String(odino),
    'M',
    'MAKE',
    'MODEL',
    '2020',
    'N',
    '',
    'N',
    '0',
    '0',
    component,
    '',
    '',
    '',
    '20261012',
    '20261012',
  ]
    .concat(['', '', 'TEXT'], Array<string>(29).fill(''))
    .join('\t');

async function read(lines: readonly string[]): Promise<readonly ParsedRow[]> {
  const opened = await nhtsaComplaints.export.open(
    (async function* () {
      yield Buffer.from(lines.join('\n'));
    })(),
    context,
  );
  if (!opened.ok) throw new Error(opened.error);
  const rows: ParsedRow[] = [];
  for await (const row of opened.value) rows.push(row);
  return rows;
}

const rowsIn = (rows: readonly ParsedRow[]): number =>
  rows.reduce((sum, { rows: count = 1 }) => sum + count, 0);

describe('rows of one complaint', () => {
  it('are one change, whatever their order', async () => {
    const rows = [line(1, 'B'), line(2, 'C'), line(1, 'A'), line(1, 'B')];
    const changes = async (lines: readonly string[]) =>
      (await read(lines)).flatMap((row) => (row.row === 'change' ? [row.change] : []));
    const byId = (list: Awaited<ReturnType<typeof changes>>) =>
      [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    const forwards = await changes(rows);
    expect(forwards).toHaveLength(2);
    expect(forwards[0]).toMatchObject({ feedback: { externalId: '1', labels: ['A', 'B'] } });
    expect(byId(await changes([...rows].reverse()))).toStrictEqual(byId(forwards));
    expect(rowsIn(await read(rows))).toBe(4);
  });

  it('are rejected when they come after more than 5,000 others: what was given out never turns back', async () => {
    const others = Array.from({ length: 5_000 }, (_, index) => line(index + 2, 'X'));
    const near = await read([line(1, 'A'), ...others.slice(1), line(1, 'B')]);
    expect(near.filter(({ row }) => row === 'rejected')).toEqual([]);
    const far = await read([line(1, 'A'), ...others, line(1, 'B')]);
    const rejected = far.filter((row) => row.row === 'rejected');
    expect(rejected).toMatchObject([
      { line: 5_002, reason: expect.stringContaining('sort the file by it') as string },
    ]);
    expect(far.filter((row) => row.row === 'change' && row.line === 1)).toHaveLength(1);
    expect(rowsIn(far)).toBe(5_002);
  });
});

describe('SeenKeys', () => {
  it('knows what was added among many, and nothing else', () => {
    const seen = new SeenKeys();
    const keys = Array.from({ length: 100_000 }, (_, index) => index);
    for (const key of keys) seen.add(String(11_000_000 + key));
    expect(keys.filter((key) => !seen.has(String(11_000_000 + key)))).toEqual([]);
    expect(keys.filter((key) => seen.has(String(12_000_000 + key)))).toEqual([]);
  });
});
