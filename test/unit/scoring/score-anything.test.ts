import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSchema, type Score } from '../../../shared/domain/score.ts';
import { cpuTimeOf, MEASURED_AGAIN } from '../../support/cpu-time.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import type { ScoreInput } from '../../../shared/scoring/scorer.ts';

const scorer = createScorer();

/** Valid by its schema, with every span inside the text. */
function soundScore(input: ScoreInput): Score {
  const score = scoreSchema.parse(scorer.score(input));
  const length = input.text?.length ?? 0;
  const spans = [...score.hazards, ...score.aspects.flatMap(({ evidence }) => evidence)];
  for (const { start, end } of spans) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(length);
  }
  return score;
}

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['emoji only', '😍😍🔥👍🏽'],
  ['one endless token', 'a'.repeat(1_000_000)],
  ['one endless number', '1'.repeat(1_000_000)],
  ['mixed scripts', 'Отлично 非常好 ممتاز great 훌륭한 schlecht'],
  ['HTML', '<div onclick="x()"><b>Not</b> as &quot;described&quot; <script>alert(1)</script></div>'],
  ['an open tag', '<a '.repeat(2_000)],
  ['zalgo', 'T̸̢̛h̷̡i̴s i̸s̶ b̵a̷d̵'],
  ['lone surrogates', '\ud800 great \udc00\ud83d'],
  ['controls', '\u0000\u0001\u0008bad\u001f\ufffe'],
  ['words of objects', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ['marks only', '?!?!...,,,;;;((()))'],
];

describe('createScorer().score() never fails', () => {
  test.each(hostile)('on %s', (_, text) => {
    soundScore({ text });
    soundScore({ title: text, text: 'Great', language: 'de' });
  });

  test.each([
    [Number.NaN, 1, 5],
    [3, Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 1, 5],
    [9, 1, 5],
    [3, 3, 3],
  ])('on the rating %d of %d..%d, which counts for nothing', (value, min, max) => {
    const score = soundScore({ text: 'The sound is great', rating: { value, min, max } });
    expect(score).toEqual(scorer.score({ text: 'The sound is great' }));
  });

  test.each(['', 'x', '-', '123', 'zz-ZZ-zz', 'de_DE.UTF-8', '\u0000'])(
    'on the language tag %j',
    (language) => {
      soundScore({ text: 'It is as described', language });
    },
  );

  const words = fc.constantFrom(
    ...'not never great bad but , . ! than expected as described promised for the price ich nicht aber gut caught fire 😍 <b> WOW'.split(
      ' ',
    ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );
  const anyInput = fc.record({
    text: fc.option(anyText, { nil: undefined }),
    title: fc.option(anyText, { nil: undefined }),
    language: fc.option(fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'xx'), { nil: undefined }),
    rating: fc.option(fc.record({ value: fc.double(), min: fc.constant(1), max: fc.constant(5) }), {
      nil: undefined,
    }),
  });

  test('and says the same of the same feedback, from another scorer too', () => {
    const other = createScorer();
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(other.score(input)).toEqual(soundScore(input));
      }),
      { numRuns: 300 },
    );
  });
});

describe('createScorer().score() takes time in proportion to the text', () => {
  const patterns = [
    'a',
    'not ',
    'better than i ',
    'as ',
    'the the ',
    'promised , ',
    '. ',
    '!',
    '<a',
    '& ',
    'for a ',
    'ä',
    '\u0301',
    "n't",
    'qxz ',
    '1.',
    '(',
  ];

  test.each(patterns)('with %j over and over', MEASURED_AGAIN, (pattern) => {
    const of = (length: number): string => pattern.repeat(Math.ceil(length / pattern.length));
    // Titles are cut at 500 and texts at 8,000 characters: 4 times the text, and at most 10 times the time.
    scorer.score({ text: of(8_000), language: 'en' });
    const short = cpuTimeOf(() => scorer.score({ text: of(2_000), language: 'en' }));
    const long = cpuTimeOf(() => scorer.score({ text: of(8_000), language: 'en' }));
    expect(long).toBeLessThan(10 * short + 5);
    const cut = cpuTimeOf(() => scorer.score({ text: of(32_000), language: 'en' }));
    expect(cut).toBeLessThan(3 * long + 5);
  });
});
