import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Row {
  readonly number: number;
  readonly state: string;
  /** Tests and, where there is none, the reason. */
  readonly proof: string;
}

/** The table of docs/security.md. */
const rows: readonly Row[] = read('docs/security.md')
  .split('\n')
  .flatMap((line) => {
    const [, number, , state = '', proof = ''] = line.split('|').map((cell) => cell.trim());
    return number !== undefined && /^\d+$/.test(number) ? [{ number: Number(number), state, proof }] : [];
  });

const testsOf = ({ proof }: Row) =>
  [...proof.matchAll(/((?:test|shared)\/\S+\.ts) "([^"]+)"/g)].map(([, path = '', name = '']) => ({
    path,
    name,
  }));

it('docs/security.md has every row once, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 57 }, (_, index) => index + 1));
});

it.each(rows)('row $number of docs/security.md says what is there', (row) => {
  expect(['tested', 'in part', 'not yet', 'not applicable']).toContain(row.state);
  const tests = testsOf(row);
  if (row.state === 'tested' || row.state === 'in part') expect(tests.length).toBeGreaterThan(0);
  else expect(tests).toEqual([]);
  if (row.state === 'not applicable') expect(row.proof).not.toBe('');
  // Every quotation must have been understood as the name of a test.
  expect(row.proof.split('"').length - 1).toBe(2 * tests.length);
  for (const { path, name } of tests) expect(read(path), path).toContain(`'${name.replaceAll("'", "\\'")}'`);
});
