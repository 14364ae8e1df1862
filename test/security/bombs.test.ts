import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unpack } from '../../functions/import/unpack/unpack.ts';
import { createInflateGuard } from '../../functions/import/unpack/inflate-guard.ts';
import { openCsv } from '../../shared/sources/formats/csv.ts';
import { openJsonl } from '../../shared/sources/formats/jsonl.ts';
import { createScorer } from '../../shared/scoring/create-scorer.ts';
import { redact } from '../../shared/text/redact.ts';

const MEGABYTE = 1_048_576;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function filesOf(bytes: Uint8Array) {
  const files: { readonly name: string | undefined; readonly bytes: Buffer }[] = [];
  for await (const file of unpack(once(bytes))) {
    const parts: Uint8Array[] = [];
    for await (const part of file.bytes) parts.push(part);
    files.push({ name: file.name, bytes: Buffer.concat(parts) });
  }
  return files;
}

it('row 44: many small files of a zip are one bomb together', async () => {
  const entry = new Uint8Array(4 * MEGABYTE);
  const names = Array.from({ length: 17 }, (_, index) => [`${String(index)}.csv`, entry] as const);
  await expect(filesOf(zipSync(Object.fromEntries(names)))).rejects.toThrow('decompression bomb');
}, 30_000);

it('row 44: a zip of more than 100 files is refused', async () => {
  const names = Array.from({ length: 101 }, (_, index) => [`${String(index)}.csv`, strToU8('a')] as const);
  await expect(filesOf(zipSync(Object.fromEntries(names)))).rejects.toThrow('at most 100 files');
});

it('row 44: 64 GB is the end, however little it grew', () => {
  const guard = createInflateGuard();
  const gigabyte = 1_073_741_824;
  for (let count = 0; count < 64; count += 1) {
    guard.read(gigabyte);
    guard.wrote(gigabyte);
  }
  expect(() => {
    guard.wrote(1);
  }).toThrow('at most 64 GB');
});

it.each([
  ['a zip', zipSync({ 'a.csv': strToU8('id,text\n1,Fine\n') })],
  ['gzip', gzipSync('id,text\n1,Fine\n')],
])('row 44: %s in a zip is not unpacked again, and no table', async (_, inner) => {
  const [file] = await filesOf(zipSync({ 'inner.zip': inner }));
  expect(file?.bytes).toEqual(Buffer.from(inner));
  for (const open of [openCsv, openJsonl]) expect(await open(once(inner))).toMatchObject({ ok: false });
});

it.each(['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\a.csv', 'a/../../b.csv', './a.csv', 'a\0.csv'])(
  'row 44: %j in a zip is a name and no path: its bytes go to the reader and nowhere else',
  async (name) => {
    expect(await filesOf(zipSync({ [name]: strToU8('id\n1\n') }))).toEqual([
      { name, bytes: Buffer.from('id\n1\n') },
    ]);
  },
);

it.each([
  ['CSV', openCsv, 'a,b\n1,'],
  ['quoted CSV', openCsv, 'a,b\n1,"'],
  ['JSON Lines', openJsonl, '{"a":"'],
  ['a JSON list', openJsonl, '[{"a":"'],
])('row 44: a line of %s that never ends is one rejected row in bounded memory', async (_, open, start) => {
  const block = new TextEncoder().encode('x'.repeat(65_536));
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(start);
    for (let count = 0; count < 480; count += 1) yield block;
  }
  const file = await open(endless());
  if (!file.ok) throw new Error(file.error);
  const rows = [];
  for await (const batch of file.value.rows) rows.push(...batch);
  expect(rows.map(({ row }) => row)).toEqual(['rejected']);
  expect(JSON.stringify(rows).length).toBeLessThan(2 * MEGABYTE);
});

it('row 45: a word of a megabyte is redacted and scored', () => {
  for (const text of ['a', '9', '@', '.', '-', 'ä', '0x', 'a@'].map((letter) =>
    letter.repeat(MEGABYTE / 2),
  )) {
    const { sentiment } = createScorer().score({ text: redact(text) });
    expect(Number.isInteger(sentiment.score)).toBe(true);
  }
}, 30_000);
