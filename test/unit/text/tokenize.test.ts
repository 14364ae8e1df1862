import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TOKEN_LENGTH, tokenize } from '../../../shared/text/tokenize.ts';

const words = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');

describe('tokenize() splits a text', () => {
  test.each([
    ["Don't buy!!", "don't buy !"],
    ['n’est pas', "n'est pas"],
    ['five-star hotel - no', 'five star hotel - no'],
    ['4.5 of 1,000', '4.5 of 1,000'],
    ['good<br/>bad &amp; ugly', 'good bad ugly'],
    ['<p class="x">fine</p> a < b', 'fine a b'],
    ['I &#39;m don&#39;t', "i m don't"],
    ['great 😍 :-) meh :/', 'great 😍 :-) meh :/'],
    ['Z̸̧̢a̶l̵g̷o', 'zalgo'],
    ['schön und gut…', 'schön und gut .'],
    ['', ''],
  ])('%j into %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('marks what is written in capitals', () => {
    const shouted = tokenize('NEVER again. I am OK').filter((token) => token.shouted);
    expect(shouted.map(({ word }) => word)).toEqual(['never', 'ok']);
  });

  test('cuts one endless token and goes on behind it', () => {
    const tokens = tokenize(`${'a'.repeat(1_000_000)} end`);
    expect(tokens.map(({ word }) => word.length)).toEqual([MAX_TOKEN_LENGTH, 3]);
    expect(tokens[0]).toMatchObject({ start: 0, end: 1_000_000 });
  });

  test('tokens lie in the text, one behind the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, word } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word.length).toBeLessThanOrEqual(MAX_TOKEN_LENGTH);
          last = end;
        }
      }),
    );
  });
});
