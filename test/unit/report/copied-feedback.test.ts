import { describe, expect, it } from 'vitest';
import { copiedFeedback, originalsOf } from '../../../shared/report/copied-feedback.ts';
import type { FoundFeedback } from '../../../shared/report/quote.ts';

const COPY = 'The handle broke off on the second day, never buy this kettle again, what a waste.';
const found = (id: string, source: string, text?: string): FoundFeedback =>
  ({ id, feedback: { source, text } }) as FoundFeedback;
const week = [
  found('a', 'shop', COPY),
  found('b', 'shop', 'Quiet, fast, and it pours well. Our old one was louder.'),
  found('c', 'marketplace', COPY.replace('second', 'third')),
  found('d', 'shop'),
  found('e', 'shop', COPY),
  found('f', 'shop', ''),
];

describe('copies', () => {
  it('are counted beside the first of their text, with the sources they came from', () => {
    expect(copiedFeedback(week)).toEqual({ copies: 2, texts: 1, sources: ['marketplace', 'shop'] });
    expect(copiedFeedback(week.slice(1, 4))).toEqual({ copies: 0, texts: 0, sources: [] });
  });

  it('point to the first of their text', () => {
    expect([...originalsOf(week)]).toEqual([
      ['c', 'a'],
      ['e', 'a'],
    ]);
  });
});
