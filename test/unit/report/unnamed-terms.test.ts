import { describe, expect, it } from 'vitest';
import { unnamedTerms } from '../../../shared/report/unnamed-terms.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();
const feedback = (text: string, times = 1) =>
  Array.from({ length: times }, () => ({ text, score: scorer.score({ text, language: 'en' }) }));

describe('unnamedTerms()', () => {
  const named = feedback('Great, the delivery was late and the battery died.', 30);

  it('tells what feedback speaks of that no aspect has a word for, most frequent first', () => {
    const found = unnamedTerms([
      ...named,
      ...feedback('Wonderful newsletter signup!', 12),
      ...feedback('Vouchers, vouchers, again vouchers!', 8),
    ]);
    expect(found).toEqual({
      n: 20,
      terms: [
        { term: 'newsletter signup', texts: 12 },
        { term: 'vouchers', texts: 8 },
      ],
    });
  });

  it('names nothing that fewer than three say', () => {
    expect(unnamedTerms([...named, ...feedback('Vouchers again', 2)])).toEqual({ n: 2, terms: [] });
  });

  it('has nothing to say of no feedback', () => {
    expect(unnamedTerms([])).toEqual({ n: 0, terms: [] });
  });
});

describe('a score says when no word names an aspect', () => {
  it.each([
    ['The vouchers are wonderful', true],
    ['The location is close to the station', true],
    ['The delivery was late', undefined],
    ['The location is fine, the delivery was late', undefined],
    ['', undefined],
  ])('%s', (text, unnamed) => {
    expect(scorer.score({ text, language: 'en' }).unnamed).toBe(unnamed);
  });
});
