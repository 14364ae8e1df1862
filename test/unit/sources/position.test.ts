import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPositionSchema, type ReadPosition } from '../../../shared/domain/read-position.ts';
import { openCsv } from '../../../shared/sources/formats/csv.ts';
import { itemsOf, piecesOf } from './bytes.ts';

interface Read {
  readonly cells: readonly unknown[];
  /** Behind this row, as it is stored. */
  readonly position: ReadPosition;
}

async function readAll(bytes: Uint8Array, from?: ReadPosition): Promise<readonly Read[]> {
  const file = await openCsv(piecesOf(bytes.subarray(from?.place.offset ?? 0), 7_001), from);
  if (!file.ok) throw new Error(file.error);
  const { rows, columns } = file.value;
  const read: Read[] = [];
  for await (const row of itemsOf(rows)) {
    const cells =
      row.row === 'record' ? columns.map((name) => row.value(name)) : ['rejected', row.reason, row.raw];
    const stored: unknown = JSON.parse(JSON.stringify(file.value.position?.()));
    read.push({ cells: [row.line, ...cells], position: readPositionSchema.parse(stored) });
  }
  return read;
}

const encodings = {
  utf8: (text: string) => Buffer.from(`\uFEFF${text}`),
  latin1: (text: string) => Buffer.from(text, 'latin1'),
  utf16: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16be: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  damaged: (text: string) =>
    Buffer.concat([Buffer.from(`${text}ü,`), Buffer.from([0xff]), Buffer.from(',x\n')]),
} as const;

/** Records of a few to some thousand letters, so that files cross blocks at every kind of place. */
const record = fc.oneof(
  fc.constantFrom(
    'a,b,c',
    '1,"two\nlines",3',
    '"a ""b""",\u00fc,\u20ac',
    '',
    'x,"broken" y,z',
    'too,few',
    '😡,é,"\r\n"',
  ),
  fc
    .tuple(fc.constantFrom('ü', 'x', '😡', '"\n"'), fc.integer({ min: 1, max: 30_000 }))
    .map(([letter, times]) => `long,"${letter.replaceAll('"', '""').repeat(times)}",end`),
);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');

describe('position()', () => {
  it('lets another reader go on behind any row, in any encoding, as if it had read all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 12 }),
        lineBreak,
        fc.constantFrom(...Object.values(encodings)),
        fc.nat(),
        async (records, end, encode, nth) => {
          const whole = await readAll(encode(['one,two,three', ...records].join(end)));
          const at = nth % Math.max(1, whole.length);
          const read = whole[at];
          if (!read) return;
          const rest = await readAll(encode(['one,two,three', ...records].join(end)), read.position);
          expect(rest.map(({ cells }) => cells)).toEqual(whole.slice(at + 1).map(({ cells }) => cells));
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);

  it('lies at most two blocks before the record', async () => {
    const bytes = Buffer.from(
      ['a,b', ...Array.from({ length: 20_000 }, (_, n) => `r${String(n)},"x\ny"`)].join('\n'),
    );
    const read = await readAll(bytes);
    const last = read.at(-1)?.position.place.offset ?? 0;
    expect(bytes.byteLength - last).toBeLessThanOrEqual(2 * 65_536);
  });
});
