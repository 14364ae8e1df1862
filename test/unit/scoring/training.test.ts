import { describe, expect, test } from 'vitest';
import { toTrainingTexts } from '../../../infra/train/examples.ts';
import { fitTable, judgeAll } from '../../../infra/train/fit-table.ts';
import { readLabelledTexts } from '../../../infra/train/labelled-sets.ts';
import { fitPlatt } from '../../../infra/train/platt.ts';
import { weightsModule } from '../../../infra/train/weights-module.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { createScoringPack } from '../../../shared/scoring/scoring-pack.ts';
import { ngramsOf } from '../../../shared/scoring/table/ngrams.ts';
import { trainedWeights } from '../../../shared/scoring/table/trained-weights.ts';
import { WeightTable } from '../../../shared/scoring/table/weight-table.ts';
import { toLexemes } from '../../../shared/text/lexemes.ts';
import { tokenize } from '../../../shared/text/tokenize.ts';

/** Words that no lexicon knows, so that only the table can learn them. */
const texts = toTrainingTexts(
  Array.from({ length: 40 }, (_, index) => [
    {
      text: `the blorf arrived with cable ${String(index)}`,
      positive: true,
      set: 'toy',
      intensity: undefined,
    },
    {
      text: `the snark arrived with cable ${String(index)}`,
      positive: false,
      set: 'toy',
      intensity: undefined,
    },
  ]).flat(),
);
const { forms } = createScoringPack('en', []);
const keysOf = (text: string): readonly number[] => ngramsOf(toLexemes(tokenize(text), 'en', forms)).keys;

describe('ngramsOf() gives', () => {
  test('one word and one pair per word', () => expect(keysOf('one two three')).toHaveLength(6));
  test('another key to a negated word, until a contrast word', () => {
    const plain = keysOf('buy')[0];
    expect(keysOf("don't buy")).not.toContain(plain);
    expect(keysOf("don't, but buy")).toContain(plain);
  });
  test('a pair in its order', () => expect(keysOf('a b')[3]).not.toBe(keysOf('b a')[3]));
  test('the same key to every number', () => expect(keysOf('7')).toEqual(keysOf('1999')));
});

describe('fitTable()', () => {
  const table = fitTable(texts);
  test('learns which words part good texts from bad ones', () => {
    const odds = judgeAll(table, texts);
    expect(texts.every(({ positive }, at) => (odds[at] ?? 0) > 0 === positive)).toBe(true);
  });

  test('gives the same bytes for the same texts', () => {
    const platt = { slope: 1, offset: 0 };
    expect(weightsModule(fitTable(texts), platt)).toBe(weightsModule(table, platt));
  });

  test('writes weights that the scorer reads back', () => {
    const bytes = /'([A-Za-z0-9+/=]+)'/.exec(
      weightsModule(table, { slope: 1, offset: 0 }).split('table:')[1] ?? '',
    );
    const { step, mood, bias } = table;
    const count = table.keys.length;
    const read = new WeightTable({ table: bytes?.[1] ?? '', count, step, mood, bias });
    expect([...table.keys].map((key) => read.weightOf(key))).toEqual(
      [...table.weights].map((weight) => weight * step),
    );
    expect(read.weightOf(12_345)).toBe(0);
  });
});

describe('fitPlatt()', () => {
  test('finds the slope and offset of the odds', () => {
    const judgements = [-2, -1, 0, 1, 2].flatMap((odds) => {
      const p = 1 / (1 + Math.exp(-(2 * odds + 0.5)));
      return [
        { odds, positive: true, weight: p },
        { odds, positive: false, weight: 1 - p },
      ];
    });
    const { slope, offset } = fitPlatt(judgements);
    expect(slope).toBeCloseTo(2, 6);
    expect(offset).toBeCloseTo(0.5, 6);
  });
});

describe('readLabelledTexts()', () => {
  test('names the set that is missing', () => {
    expect(() => readLabelledTexts('/nowhere')).toThrow(/Cannot train: .*booking_hotels\.jsonl/);
  });
});

describe('the table of the scorer', () => {
  test('is at most 150 kB', () => expect(trainedWeights.table.length).toBeLessThanOrEqual(150_000));

  test.each([
    ['neutral', 'I bought it in May.'],
    ['negative', 'Third replacement in a month.'],
  ])('reads %s feedback in which no word of the lexicon speaks: %s', (label, text) => {
    expect(createScorer().score({ text, language: 'en' }).sentiment.label).toBe(label);
  });
});
