import { describe, expect, it } from 'vitest';
import { acceptanceFor } from '../../../shared/sources/accept-change.ts';
import { sources } from '../../../shared/sources/index.ts';
import type { ParsedRow } from '../../../shared/sources/source.ts';
import { listOf, piecesOf } from './bytes.ts';

const mapping = { externalId: 'id', occurredAt: 'date', rating: 'stars', text: 'text' };
const context = { source: 'shop', product: 'Kettle', receivedAt: '2026-11-24T20:00:00.000Z' };

async function read(file: string, extra: object = {}): Promise<readonly ParsedRow[]> {
  const opened = await sources['generic-csv'].export.open(piecesOf(file), { ...context, mapping, ...extra });
  if (!opened.ok) throw new Error(opened.error);
  return listOf(opened.value);
}
const rowOf = async (line: string, extra: object = {}): Promise<ParsedRow | undefined> =>
  (await read(`id,date,stars,text\n${line}\n`, extra))[0];

describe('a row and its date', () => {
  it.each(['2026-11-24', '2026-11-25', '2026-11-25T23:59:00Z', '1970-01-01'])(
    'is kept with %s',
    async (date) => {
      expect(await rowOf(`a,${date},4,Good`)).toMatchObject({ row: 'change' });
    },
  );

  it('is refused when it is dated later than the day after it arrived, with both days', async () => {
    expect(await rowOf('a,2026-11-26,4,Good')).toMatchObject({
      row: 'rejected',
      line: 2,
      reason:
        'occurredAt must not lie in the future (at most 2026-11-25, the day after the arrival), got 2026-11-26',
    });
  });

  it.each([
    ['1890-01-01', '"1890-01-01"'],
    ['2102-01-01', '"2102-01-01"'],
    ['', 'nothing'],
    ['this is a text that somebody wrote about a kettle', '"this is a text that somebody w..."'],
  ])('names the dates that are read and the %j that came', async (date, came) => {
    const row = await rowOf(`a,${date},4,Good`);
    const reason = row?.row === 'rejected' ? row.reason : '';
    expect(reason).toContain('must be a date from 1970 to 2100 in the format ISO');
    expect(reason).toContain(`got ${came}`);
  });

  it('counts for deletions and edits too', () => {
    const deletion = { change: 'deletion', source: 'shop', externalId: 'a' } as const;
    const at = (deletedAt: string) => acceptanceFor(context)({ ...deletion, deletedAt }).ok;
    expect(at('2026-11-25T10:00:00.000Z')).toBe(true);
    expect(at('2027-01-01T10:00:00.000Z')).toBe(false);
  });
});

describe('a row whose rating cannot be read', () => {
  it.each([
    ['11', 'has "11" on a scale of 1 to 5'],
    ['n/a', 'has "n/a" on a scale of 1 to 5'],
    ['Anna Smith', 'has no number on a scale of 1 to 5'],
  ])('is kept without %j and says so', async (stars, unrated) => {
    const row = await rowOf(`a,2026-11-20,${stars},Good`);
    expect(row).toMatchObject({ row: 'change', unrated, change: { feedback: { text: 'Good' } } });
    expect(row).not.toHaveProperty('change.feedback.rating');
  });

  it('is refused when nothing else is in it', async () => {
    expect(await rowOf('a,2026-11-20,11,')).toMatchObject({
      row: 'rejected',
      reason: 'rating has "11" on a scale of 1 to 5, and there is no text beside it',
    });
  });
});

describe('a row without a language', () => {
  it('has that of its source', async () => {
    expect(await rowOf('a,2026-11-20,4,Gut', { language: 'de' })).toHaveProperty(
      'change.feedback.language',
      'de',
    );
    expect(await rowOf('a,2026-11-20,4,Gut')).not.toHaveProperty('change.feedback.language');
  });

  it('keeps its own', async () => {
    const extra = { language: 'de', mapping: { ...mapping, language: { value: 'fr' } } };
    expect(await rowOf('a,2026-11-20,4,Bien', extra)).toHaveProperty('change.feedback.language', 'fr');
  });
});

describe('a file that is something else', () => {
  const random = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919 + (at >> 3) * 104_729) % 256);
  it.each<[string, 'generic-csv' | 'generic-jsonl', string | Uint8Array, RegExp]>([
    [
      'JSON in a .csv',
      'generic-csv',
      '{"id":1,"text":"x"}\n',
      /got JSON \(name the file \.jsonl, or give --type/,
    ],
    ['a JSON list in a .csv', 'generic-csv', '[\n {"id":1}\n]', /got JSON/],
    ['nothing', 'generic-csv', '', /got nothing: it is empty$/],
    ['a PDF', 'generic-csv', '%PDF-1.7\n1 0 obj', /got a PDF$/],
    ['a web page', 'generic-csv', '<!DOCTYPE html><p>x', /got a web page$/],
    ['random bytes', 'generic-csv', random, /got binary data/],
    ['CSV as JSON', 'generic-jsonl', 'id,text\n1,x\n', /one JSON object per line.*--type generic-csv/],
    ['random bytes as JSON', 'generic-jsonl', random, /got (?:binary data|other text)/],
  ])('is refused in one sentence: %s', async (_, type, file, sentence) => {
    const opened = await sources[type].export.open(piecesOf(file), { ...context, mapping });
    expect(opened.ok ? 'opened' : opened.error).toMatch(sentence);
    expect(opened.ok ? '' : opened.error).not.toMatch(/\n/);
  });

  it('but a column of any name with brackets is a column', async () => {
    const rows = await read('id,date,stars,text,[note]\na,2026-11-20,4,Good,x\n');
    expect(rows).toHaveLength(1);
  });
});
