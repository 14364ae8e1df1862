import { describe, expect, test } from 'vitest';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();
const hasCue = (text: string): boolean =>
  scorer.score({ text, language: 'en' }).aspects.some(({ basis }) => basis === 'explicit');

describe('a story states no expectation of its teller', () => {
  test.each([
    'He is surprised by a stranger who turned out to be her brother.',
    'She finds out that he was supposed to leave.',
    "He's shocked to see what should have been a simple raid.",
  ])('%s', (text) => {
    expect(hasCue(text)).toBe(false);
  });

  test.each([
    'My wife loves it, she says it is better than she expected.',
    'He promised us a refund that never came.',
    "I'm disappointed, he was supposed to call.",
    'Was surprised by the noise.',
  ])('but a review does: %s', (text) => {
    expect(hasCue(text)).toBe(true);
  });
});
