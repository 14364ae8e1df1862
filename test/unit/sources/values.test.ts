import { describe, expect, it } from 'vitest';
import { parseDate, type DateFormat } from '../../../shared/sources/formats/parse-date.ts';
import { parseRating } from '../../../shared/sources/formats/parse-rating.ts';
import { upsertOf } from '../../../shared/sources/formats/upsert-of.ts';

describe('parseDate()', () => {
  it.each<[DateFormat, string, string | undefined]>([
    ['ISO', '2026-11-24', '2026-11-24T12:00:00.000Z'],
    ['ISO', '2026-11-24T09:30:00Z', '2026-11-24T09:30:00.000Z'],
    ['ISO', '2026-11-24T09:30:00.1239+01:00', '2026-11-24T08:30:00.123Z'],
    ['ISO', '2026-11-24T23:30-0500', '2026-11-25T04:30:00.000Z'],
    ['ISO', '2025-03-02 10:12:00 UTC', '2025-03-02T10:12:00.000Z'],
    ['ISO', '2026-02-30', undefined],
    ['ISO', '2026-11-24T25:00:00Z', undefined],
    ['ISO', '24.11.2026', undefined],
    ['M/D/YY', '3/5/12', '2012-03-05T12:00:00.000Z'],
    ['M/D/YY', '12/31/99', '1999-12-31T12:00:00.000Z'],
    ['M/D/YY', '3/5/2012', undefined],
    ['M/D/YYYY', '3/5/2012 1:05 PM', '2012-03-05T13:05:00.000Z'],
    ['M/D/YYYY', '3/5/2012 12:05 am', '2012-03-05T00:05:00.000Z'],
    ['M/D/YYYY', '13/5/2012', undefined],
    ['D.M.YYYY', '5.3.2012', '2012-03-05T12:00:00.000Z'],
    ['D.M.YYYY', '05.03.2012, 08:15', '2012-03-05T08:15:00.000Z'],
    ['DD/MM/YYYY', '05/03/2012', '2012-03-05T12:00:00.000Z'],
    ['DD/MM/YYYY', '05/13/2012', undefined],
    ['YYYY-MM-DD HH:MM:SS', '2026-11-17 19:42:05', '2026-11-17T19:42:05.000Z'],
    ['epoch s', '1794816766', '2026-11-16T08:12:46.000Z'],
    ['epoch s', '1794816766000', undefined],
    ['epoch ms', '1793889632542', '2026-11-05T14:40:32.542Z'],
    ['epoch ms', '-1', undefined],
    ['ISO', '', undefined],
  ])('reads %s %j', (format, text, instant) => {
    expect(parseDate(text, format)).toBe(instant);
  });
});

describe('parseRating()', () => {
  const stars = { min: 1, max: 5 };
  it.each([
    ['4', { value: 4, ...stars }],
    [' 4,5 ', { value: 4.5, ...stars }],
    ['4.5', { value: 4.5, ...stars }],
    ['8/10', { value: 8, min: 1, max: 10 }],
    ['', undefined],
  ])('reads %j', (text, rating) => {
    expect(parseRating(text, stars)).toEqual({ ok: true, value: rating });
  });

  it.each(['0', '5,1', 'four', '4 stars', '1/0', '1,000,000', 'NaN', 'Infinity'])('refuses %j', (text) => {
    expect(parseRating(text, stars).ok).toBe(false);
  });
});

describe('upsertOf()', () => {
  const draft = {
    source: 'shop',
    externalId: ' a ',
    kind: 'review',
    product: ' Kettle ',
    occurredAt: '2026-11-02T08:00:00.000Z',
  } as const;
  const read = (extra: object) => {
    const result = upsertOf({ ...draft, ...extra });
    return result.ok && result.value.change === 'upsert' ? result.value.feedback : result;
  };

  it('leaves out what is empty', () => {
    expect(read({ title: ' ', text: '', labels: [' '], author: undefined })).toStrictEqual({
      ...draft,
      externalId: 'a',
      product: 'Kettle',
    });
  });

  it('cuts what only decorates, and never through a character', () => {
    expect(read({ title: `${'x'.repeat(1_999)}😡`, product: 'p'.repeat(300) })).toMatchObject({
      title: 'x'.repeat(1_999),
      product: 'p'.repeat(200),
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//host/path', `https://host/${'x'.repeat(2_048)}`])(
    'drops the address %.30s',
    (url) => {
      expect(read({ url })).not.toHaveProperty('url');
    },
  );

  it('repairs half characters, which no queue would carry', () => {
    expect(read({ text: 'a\uD800b' })).toMatchObject({ text: 'a\uFFFDb' });
  });

  it('refuses a rating off its scale without repeating any text', () => {
    expect(upsertOf({ ...draft, text: 'private', rating: { value: 9, min: 1, max: 5 } })).toEqual({
      ok: false,
      error: 'rating: rating must lie on its scale',
    });
  });
});
