import { describe, expect, test } from 'vitest';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { readFeedback, readSentiment } from '../../../shared/scoring/read-feedback.ts';
import { createScoringPack } from '../../../shared/scoring/scoring-pack.ts';

const scorer = createScorer();
const stars = (value: number) => ({ value, min: 1, max: 5 });

describe('createScorer().score() feels', () => {
  test.each([
    ['positive', 'en', 'Great kettle, works perfectly.'],
    ['positive', 'en', 'This is not a cheap toy. It is excellent, wonderful and I love it.'],
    ['positive', 'en', 'Not good but the support is great'],
    ['positive', 'en', 'LOVE IT!!! 😍'],
    ['positive', 'en', 'No complaints at all.'],
    ['positive', 'en', ':-)'],
    ['negative', 'en', "I don't like it"],
    ['negative', 'en', 'Never again, what a waste of money.'],
    ['negative', 'en', 'The room was too small and the staff was rude.'],
    ['negative', 'en', 'It looks nice, but it broke after two days.'],
    ['negative', 'en', '😡😡'],
    ['neutral', 'en', 'The box contains a cable.'],
    ['positive', 'de', 'Sehr gute Qualität, gerne wieder!'],
    ['positive', 'de', 'Schoenes Zimmer, sehr freundlich'],
    ['negative', 'de', 'Leider schon nach zwei Wochen kaputt.'],
    ['negative', 'de', 'Nicht zu empfehlen, schlechte Verarbeitung'],
    ['positive', 'fr', 'Très bon produit, je recommande'],
    ['negative', 'fr', 'Très déçu, ne fonctionne pas'],
    ['positive', 'es', 'Muy buena calidad, lo recomiendo'],
    ['negative', 'es', 'No funciona, una estafa'],
    ['positive', 'it', 'Ottimo prodotto, molto soddisfatto'],
    ['negative', 'it', 'Pessima qualità, non lo consiglio'],
    ['positive', 'nl', 'Heel goed product, een aanrader'],
    ['negative', 'nl', 'Slechte kwaliteit, werkt niet'],
    ['positive', 'pt', 'Ótimo produto, recomendo'],
    ['negative', 'pt', 'Péssimo, não recomendo'],
  ])('%s (%s) about: %s', (label, language, text) => {
    expect(scorer.score({ text, language }).sentiment.label).toBe(label);
  });

  test('the title with the text', () => {
    const text = 'I have it for a week.';
    expect(scorer.score({ title: 'Terrible', text }).sentiment.label).toBe('negative');
  });
});

describe('createScorer().score() without words', () => {
  test('takes sentiment and gap from the rating', () => {
    expect(scorer.score({ rating: stars(1) })).toMatchObject({
      sentiment: { score: -1000, label: 'negative' },
      gap: -1000,
      aspects: [],
      hazards: [],
    });
    expect(scorer.score({ rating: stars(5) })).toMatchObject({ sentiment: { label: 'positive' }, gap: 400 });
  });

  test('and without a rating is neutral', () => {
    expect(scorer.score({})).toEqual({
      scorer: scorer.version,
      language: 'und',
      sentiment: { score: 0, label: 'neutral' },
      gap: 0,
      aspects: [],
      hazards: [],
    });
  });
});

describe('createScorer().score() finds aspects', () => {
  const gapsOf = (text: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      scorer.score({ text, language: 'en' }).aspects.map(({ aspect, gap }) => [aspect, gap]),
    );

  test('clause by clause, each with its own gap', () => {
    const gaps = gapsOf('The staff was friendly, but the delivery was terrible.');
    expect(gaps['support']).toBeGreaterThan(0);
    expect(gaps['delivery']).toBeLessThan(-300);
  });

  test('a clause without an aspect goes on about the last one', () => {
    expect(Object.keys(gapsOf('The delivery took a week. That is terrible.'))).toEqual(['delivery']);
  });

  test('a hazard speaks of safety', () => {
    expect(gapsOf('The plug caught fire.')['safety']).toBeLessThan(-300);
  });

  test('words without any aspect or feeling are counted as other', () => {
    expect(gapsOf('My aunt lives in Leeds.')).toEqual({ other: 0 });
  });

  test('a low rating lowers the gap, and doubt when it contradicts the words', () => {
    const alone = scorer.score({ text: 'The sound is better than expected.' }).aspects[0];
    const rated = scorer.score({ text: 'The sound is better than expected.', rating: stars(1) }).aspects[0];
    expect(rated?.gap).toBeLessThan(alone?.gap ?? 0);
    expect(rated?.confidence).toBeLessThan(alone?.confidence ?? 0);
  });

  test('shows what was expected and what came', () => {
    const text = 'I was promised a new motor, they sent a used one.';
    const { evidence } = scorer.score({ text }).aspects[0] ?? { evidence: [] };
    const part = (role: string): string | undefined => {
      const span = evidence.find((one) => one.role === role);
      return span && text.slice(span.start, span.end);
    };
    expect([part('cue'), part('expected'), part('received')]).toEqual([
      'was promised',
      'a new motor',
      'they sent a used one',
    ]);
  });
});

describe('createScorer() with aspects of its own', () => {
  const own = createScorer({
    aspects: [
      { id: 'sauna', words: { en: ['sauna', 'steam bath'], de: ['Sauna'] } },
      { id: 'delivery', words: { '*': ['drone'] } },
    ],
  });
  const aspectsOf = (text: string, language = 'en'): readonly string[] =>
    own.score({ text, language }).aspects.map(({ aspect }) => aspect);

  test('finds their words and phrases beside the built-in ones', () => {
    expect(aspectsOf('The steam baths are awful, the staff rude.')).toEqual(
      expect.arrayContaining(['sauna', 'support']),
    );
    expect(aspectsOf('Die Sauna ist super.', 'de')).toContain('sauna');
    expect(aspectsOf('The drone was late.')).toContain('delivery');
  });

  test('has a version of its own, the same for the same words', () => {
    expect(own.version).not.toBe(scorer.version);
    expect(createScorer({ aspects: [{ id: 'sauna' }] }).version).toBe(scorer.version);
  });

  test('terms are words, never patterns', () => {
    const odd = createScorer({ aspects: [{ id: 'odd', words: { en: ['c|d ?', '.. @good', '_ x'] } }] });
    expect(() => odd.score({ text: 'c d good x' })).not.toThrow();
  });
});

describe('readSentiment() feels what readFeedback() feels', () => {
  const packs = { en: createScoringPack('en', []), de: createScoringPack('de', []) };
  test.each([
    [
      'en',
      'Not only cheap but also a waste of money: looks great, works like a charm. No complaints, far too small!',
    ],
    ['de', 'Leider nicht zu empfehlen, aber der Service lässt nichts zu wünschen übrig. Lauter als gedacht!'],
  ] as const)('%s', (language, text) => {
    const whole = readFeedback({ text, language }, () => packs[language]);
    const alone = readSentiment({ text, language }, () => packs[language]);
    expect(alone.text).toBe(whole.text);
    expect(alone.moods).toEqual(whole.moods);
    expect(whole.phrases.cue.length + whole.phrases.aspect.length).toBeGreaterThan(0);
  });
});
