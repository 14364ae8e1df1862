import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, pages, parsePlace } from '../../../dashboard/src/router/place.ts';

describe('the address of the dashboard', () => {
  it('is short at home and names everything elsewhere', () => {
    expect(formatPlace({ page: 'week' })).toBe('/');
    expect(formatPlace({ page: 'feedback', product: 'Kettle & Co', defects: 'true' }, 'de')).toBe(
      '/?page=feedback&product=Kettle+%26+Co&defects=true&lang=de',
    );
  });

  it('leads home when the page is unknown, and drops what it does not know', () => {
    expect(parsePlace('?page=constructor&__proto__=x&week=2026-W47')).toEqual({
      page: 'week',
      week: '2026-W47',
    });
  });

  it('comes back as it was, whatever product and aspect are called', () => {
    const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.constantFrom(...pages), text, text, (page, product, aspect) => {
        const place = { page, product, aspect };
        expect(parsePlace(formatPlace(place).slice(1))).toEqual(place);
      }),
    );
  });
});
