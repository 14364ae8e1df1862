import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../shared/sources/mapping/guess-mapping.ts';
import { parseMapping } from '../../../shared/sources/mapping/mapping-schema.ts';
import { readSample } from '../../../shared/sources/mapping/read-sample.ts';
import { piecesOf } from './bytes.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));

async function guessFor(content: string | Uint8Array, type: 'generic-csv' | 'generic-jsonl' = 'generic-csv') {
  const sample = await readSample(piecesOf(content), type);
  return sample.ok ? guessMapping(sample.value.columns, sample.value.rows).mapping : sample.error;
}

describe('parseMapping()', () => {
  it('takes a column, a column with its form, and a constant', () => {
    const mapping = {
      externalId: 'Id',
      occurredAt: { column: 'Date', format: 'M/D/YY' },
      rating: { column: 'Stars', min: 0, max: 10 },
      kind: { value: 'complaint' },
    };
    expect(parseMapping(mapping)).toEqual({ ok: true, value: mapping });
    expect(parseMapping({ occurredAt: 'Date', rating: { column: 'Stars' } })).toMatchObject({
      value: { rating: { min: 1, max: 5 } },
    });
  });

  it.each([
    [
      { occurredAt: 'D', extrnalId: 'x', zzzzzzz: 'y' },
      ['unknown field extrnalId (did you mean externalId?)', 'unknown field zzzzzzz'],
    ],
    [{ text: 'T' }, ['occurredAt must be a column']],
    [{ occurredAt: { column: 'D', format: 'YY' } }, ['occurredAt must be a column', 'ISO, M/D/YY']],
    [{ occurredAt: 'D', rating: { column: 'R', min: 5, max: 1 } }, ['rating must have min below max']],
    [
      { occurredAt: 'D', kind: { value: 'praise' } },
      ['kind must be a column, or { value } with one of review, complaint, survey'],
    ],
    [{ occurredAt: 'D', text: { column: 'T', format: 'ISO' } }, ['text has an unknown setting format']],
    ['Id', ['it must be a list of "field: column"']],
    [JSON.parse('{"occurredAt":"D","__proto__":"x"}'), ['unknown field __proto__']],
  ])('refuses %j', (mapping: unknown, problems) => {
    const result = parseMapping(mapping);
    for (const problem of problems)
      expect(result).toMatchObject({ error: expect.stringContaining(problem) as string });
  });
});

describe('guessMapping()', () => {
  it('recognises our own template', async () => {
    expect(await guessFor(fixture('generic-mapped.csv'))).toEqual({
      externalId: 'external_id',
      occurredAt: 'created_at',
      ratingMax: 'rating_scale',
      rating: { column: 'rating', min: 1, max: 5 },
      title: 'title',
      text: 'text',
      product: 'product_or_location',
      language: 'language',
      url: 'url',
      verified: 'verified',
    });
  });

  it('tells day first from month first by the values', async () => {
    const yotpo = await guessFor(fixture('yotpo-export.semicolon.csv'));
    expect(yotpo).toMatchObject({
      occurredAt: { column: 'Date', format: 'DD/MM/YYYY' },
      rating: { column: 'Review Score', min: 1, max: 5 },
      text: 'Review Content',
      author: 'Email',
    });
    expect(await guessFor('Date,Text\n3/15/2026,x\n')).toMatchObject({ occurredAt: { format: 'M/D/YYYY' } });
  });

  it('sees complaints by the name of a column', async () => {
    expect(await guessFor(fixture('cfpb-complaints-2026.csv'))).toMatchObject({
      externalId: 'Complaint ID',
      occurredAt: 'Date received',
      text: 'Consumer complaint narrative',
      kind: { value: 'complaint' },
    });
  });

  it.each([
    [
      'Nummer;Datum;Sterne;Kommentar;Produkt\n1;24.11.2026;4;Gut;Kessel\n',
      {
        occurredAt: { column: 'Datum', format: 'D.M.YYYY' },
        rating: { column: 'Sterne', min: 1, max: 5 },
        text: 'Kommentar',
        product: 'Produkt',
      },
    ],
    ['Datum;Bewertung\n24.11.2026;"sehr gut, gerne wieder"\n', { text: 'Bewertung' }],
    ['Datum;Bewertung\n24.11.2026;"4,5"\n', { rating: { column: 'Bewertung', min: 1, max: 5 } }],
    [
      'Fecha;Puntuación;Comentario\n24/11/2026;9;Bien\n',
      {
        occurredAt: { column: 'Fecha', format: 'DD/MM/YYYY' },
        rating: { column: 'Puntuación', min: 1, max: 10 },
        text: 'Comentario',
      },
    ],
    [
      'Date;Note;Avis;Produit\n2026-11-24;0;Bof;Bouilloire\n',
      { rating: { column: 'Note', min: 0, max: 5 }, text: 'Avis', product: 'Produit' },
    ],
    ['When,X\n2026-11-24,A long text that nobody gave a telling name to\n', { text: 'X' }],
  ])('reads the columns of %j', async (content, expected) => {
    expect(await guessFor(content)).toMatchObject(expected);
  });

  it('reads JSON Lines with nested fields, and epochs', async () => {
    const guess = await guessFor(
      '{"id":"a","timestamp":1588687728923,"consumer":{"id":"c"},"text":"x"}',
      'generic-jsonl',
    );
    expect(guess).toMatchObject({
      externalId: 'id',
      occurredAt: { column: 'timestamp', format: 'epoch ms' },
      text: 'text',
    });
  });

  it('proposes only mappings that parse', async () => {
    const guess = await guessFor(fixture('trustpilot-service-reviews.csv'));
    expect(parseMapping(guess).ok).toBe(true);
  });
});

describe('guessMapping() goes by most of the cells', () => {
  const guess = (content: string, format?: 'DD/MM/YYYY') => {
    const [head = '', ...rows] = content.split('\n');
    return guessMapping(
      head.split(','),
      rows.map((row) => row.split(',')),
      format,
    );
  };

  it('so that one bad rating does not hide the column or its scale', () => {
    const rows = ['5', '4', '11', 'n/a', '3', '1'].map((stars) => `2026-11-20,${stars},x`).join('\n');
    expect(guess(`Date,Stars,Text\n${rows}`).mapping).toMatchObject({
      rating: { column: 'Stars', min: 1, max: 5 },
    });
    const ten = Array.from({ length: 20 }, (_, at) => `2026-11-20,${String(at % 11)},x`).join('\n');
    expect(guess(`Date,Stars,Text\n${ten}`).mapping).toMatchObject({ rating: { min: 0, max: 10 } });
  });

  it('so that one bad date does not hide the column', () => {
    expect(guess('Date,Text\n20.11.2026,x\n2026-11-21,y\n5.3.2026,z').mapping).toMatchObject({
      occurredAt: { column: 'Date', format: 'D.M.YYYY' },
    });
  });

  it('and asks where day and month cannot be told apart', () => {
    expect(guess('Date,Text\n05/03/2026,x\n06/07/2026,y')).toMatchObject({
      ambiguous: { column: 'Date', formats: ['M/D/YYYY', 'DD/MM/YYYY'], example: '05/03/2026' },
    });
    expect(guess('Date,Text\n05/03/2026,x\n06/07/2026,y').mapping.occurredAt).toBeUndefined();
    expect(guess('Date,Text\n05/03/2026,x\n06/07/2026,y', 'DD/MM/YYYY').mapping.occurredAt).toEqual({
      column: 'Date',
      format: 'DD/MM/YYYY',
    });
    expect(guess('Date,Text\n05/03/2026,x\n16/07/2026,y').mapping.occurredAt).toMatchObject({
      format: 'DD/MM/YYYY',
    });
    expect(guess('Date,Text\n05/05/2026,x').ambiguous).toBeUndefined();
  });
});
