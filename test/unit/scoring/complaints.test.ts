import { describe, expect, test } from 'vitest';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();
const gapsOf = (text: string, language: string): Readonly<Record<string, number>> =>
  Object.fromEntries(scorer.score({ text, language }).aspects.map(({ aspect, gap }) => [aspect, gap]));

/** A gap from here down counts as a defect in the weekly figures. */
const DEFECT = -300;

describe('createScorer().score() finds the complaint about one aspect', () => {
  test.each([
    ['en', 'product-quality', 'The material is thin and scratches easily.'],
    ['en', 'product-quality', 'The fabric is thin and stains easily.'],
    ['en', 'product-quality', 'The plastic feels cheap and flimsy.'],
    ['en', 'product-quality', 'The arm is wobbly and feels cheap.'],
    ['en', 'product-quality', 'It looks cheaply made.'],
    ['en', 'product-quality', 'I do not like it'],
    ['en', 'product-quality', "We don't really like the colour."],
    ['en', 'reliability', 'The lid hinge snapped, it no longer closes.'],
    ['en', 'reliability', 'The door cracked and no longer locks.'],
    ['en', 'usability', 'The app is confusing and loses the map.'],
    ['en', 'usability', 'The handle is awkward and it is hard to pour.'],
    ['en', 'usability', 'The drawer is fiddly to open.'],
    ['en', 'support', 'Customer service never answered my emails.'],
    ['en', 'support', 'The hotline did not reply.'],
    ['en', 'delivery', 'The parcel arrived a week late.'],
    ['en', 'price-value', 'For a vacuum at this price I expected better suction.'],
    ['en', 'price-value', 'Too expensive, the old one was half the price.'],
    ['en', 'price-value', 'I found the same lamp for half the price elsewhere.'],
    ['de', 'usability', 'Die Bedienung ist viel zu kompliziert.'],
    ['de', 'usability', 'Die Anleitung ist unverständlich, umständliche Bedienung.'],
    ['de', 'support', 'Der Kundenservice antwortet nicht.'],
    ['de', 'support', 'Die Hotline hat sich nie gemeldet.'],
    ['de', 'product-quality', 'Das Material wirkt billig.'],
    ['de', 'product-quality', 'Der Griff fühlt sich billig an.'],
  ])('%s %s and no other: %s', (language, aspect, text) => {
    const gaps = gapsOf(text, language);
    expect(gaps[aspect]).toBeLessThanOrEqual(DEFECT);
    expect(Object.entries(gaps).filter(([id, gap]) => id !== aspect && gap <= DEFECT)).toEqual([]);
  });

  test.each([
    ['en', 'price-value', 'Cheap and it works well.'],
    ['en', 'price-value', 'Great kettle for half the price.'],
    ['en', 'usability', 'The buttons are easy to find.'],
    ['en', 'support', 'Support answered within an hour.'],
    ['en', 'product-quality', 'I really like it, the fabric is thin and light.'],
    ['de', 'price-value', 'Billig und gut.'],
    ['de', 'usability', 'Die Bedienung ist nicht kompliziert.'],
    ['de', 'support', 'Der Kundenservice antwortet schnell.'],
  ])('%s %s: none in: %s', (language, aspect, text) => {
    const gap = gapsOf(text, language)[aspect];
    expect(gap).toBeDefined();
    expect(gap).toBeGreaterThan(DEFECT);
  });

  test.each([
    ['de', 'Der Griff lässt sich drehen.', 'safety'],
    ['de', 'Ich habe es schon seit Mai.', 'delivery'],
    ['es', 'Es como el otro.', 'product-quality'],
    ['pt', 'Com a minha tia.', 'product-quality'],
  ])('%s: frequent words with the stem of another word say nothing: %s', (language, text, aspect) => {
    const score = scorer.score({ text, language });
    expect(score.sentiment.label).toBe('neutral');
    expect(score.aspects.map((one) => one.aspect)).not.toContain(aspect);
  });

  test('a first clause without an aspect is about the product when `but` follows', () => {
    const gaps = gapsOf('This kettle is not good but the support is great', 'en');
    expect(gaps['product-quality']).toBeLessThan(DEFECT);
    expect(gaps['support']).toBeGreaterThan(0);
  });
});
