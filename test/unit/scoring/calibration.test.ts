import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calibrationRunSchema,
  type Calibration,
  type Rightness,
} from '../../../shared/domain/calibration.ts';
import { foldsOf } from '../../../shared/scoring/calibration/folds.ts';
import { learnCalibration } from '../../../shared/scoring/calibration/learn-calibration.ts';
import { isBetter } from '../../../shared/scoring/calibration/learn-language.ts';
import { toRatedTexts } from '../../../shared/scoring/calibration/rated-text.ts';
import { rightnessOf } from '../../../shared/scoring/calibration/rightness.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { randomlyRated, slangReviews } from '../../support/rated-reviews.ts';

const learn = (reviews: ReturnType<typeof slangReviews>) => learnCalibration(toRatedTexts(reviews));
const slang = learn(slangReviews(400));
const demanded = (calibration: Calibration | undefined): Calibration => {
  if (!calibration) throw new Error('something must be learned');
  return calibration;
};

describe('ratings', () => {
  test('count above and below the middle of their own scale; the middle and wordless ones are left out', () => {
    const rated = (value: number, text: string, [min, max] = [1, 5]) => ({
      id: text,
      text,
      rating: { value, min: min ?? 1, max: max ?? 5 },
    });
    const texts = toRatedTexts([
      rated(4, 'the lid'),
      rated(3, 'the box'),
      rated(2, 'the hinge'),
      rated(6, 'the plug', [0, 10]),
      rated(5, ''),
    ]);
    expect(texts.map(({ id, positive }) => [id, positive])).toEqual([
      ['the lid', true],
      ['the hinge', false],
      ['the plug', true],
    ]);
  });
});

describe('learnCalibration()', () => {
  test('learns words that no list knows, and says how much that helps on texts it has not learned from', () => {
    expect(slang.languages).toMatchObject([
      { language: 'en', positive: 200, negative: 200, outcome: 'words' },
    ]);
    const { base, calibrated } = slang.comparison ?? {};
    expect(calibrated?.accuracy.low).toBeGreaterThan(base?.accuracy.high ?? 1);
    expect(calibrated?.logLoss.high).toBeLessThan(base?.logLoss.low ?? 0);
  });

  test('says the same whatever the order', () => {
    expect(learn(slangReviews(400).toReversed())).toEqual(slang);
  });

  test('needs 30 of each class', () => {
    const few = learn([
      ...slangReviews(58),
      ...slangReviews(200).filter(({ rating }) => rating?.value === 5),
    ]);
    expect(few.languages).toMatchObject([{ outcome: 'few-ratings', negative: 29 }]);
    expect(few.calibration).toBeUndefined();
  });

  test('learns no words below 200 ratings', () => {
    const { calibration, languages } = learn(slangReviews(198));
    expect(languages[0]?.outcome).not.toBe('words');
    expect(calibration?.corrections[0]?.keys ?? []).toEqual([]);
  });

  test('keeps nothing when the ratings have nothing to do with the words', () => {
    const { languages, calibration, comparison } = learn(randomlyRated(600));
    expect(languages[0]?.comparison).toBeDefined();
    if (calibration) {
      const { base, calibrated } = comparison ?? {};
      expect(calibrated?.accuracy.value).toBeGreaterThanOrEqual((base?.accuracy.value ?? 1) - 0.02);
    }
    expect(languages[0]?.outcome).not.toBe('words');
  });

  test('keeps languages apart', () => {
    const german = slangReviews(100).map((review, index) => ({
      ...review,
      id: `de${review.id}`,
      language: 'de',
      text: `Der Griff und die Lampe Nummer ${String(index)} sind mit dem Kabel aus der Schachtel`,
    }));
    const { languages, calibration } = learn([...slangReviews(400), ...german]);
    expect(languages.map(({ language }) => language)).toEqual(['en', 'de']);
    expect(calibration?.corrections.find(({ language }) => language === 'en')).toEqual(
      slang.calibration?.corrections[0],
    );
  });

  test('gives what the table can hold and read back', () => {
    const run = { learnedAt: '2026-11-24T00:00:00.000Z', scorer: '1', isNews: true, ...slang };
    expect(calibrationRunSchema.parse(JSON.parse(JSON.stringify(run)))).toEqual(run);
    expect(JSON.stringify(slang.calibration).length).toBeLessThan(60_000);
  });
});

describe('a calibrated scorer', () => {
  const calibration = demanded(slang.calibration);
  const scorer = createScorer({ calibration });
  const plain = createScorer();

  test('knows the words of the shop', () => {
    const text = 'The lid is blorf';
    expect(plain.score({ text, language: 'en' }).sentiment.label).toBe('neutral');
    expect(scorer.score({ text, language: 'en' }).sentiment).toMatchObject({ label: 'positive' });
    expect(scorer.score({ text: 'The lid is snark', language: 'en' }).sentiment.label).toBe('negative');
  });

  test('says so in its version, which another calibration changes', () => {
    expect(scorer.version).toContain(`c${calibration.version}`);
    expect(scorer.score({ text: 'fine' }).scorer).toBe(scorer.version);
    expect(demanded(learn(slangReviews(500)).calibration).version).not.toBe(calibration.version);
  });

  test('leaves other languages, and feedback without words, as they are', () => {
    for (const input of [
      { text: 'Sehr gute Qualität, gerne wieder!', language: 'de' },
      { text: '', language: 'en', rating: { value: 1, min: 1, max: 5 } },
      {},
    ]) {
      expect({ ...scorer.score(input), scorer: '' }).toEqual({ ...plain.score(input), scorer: '' });
    }
  });

  test('never leaves its range, whatever was learned and whatever comes', () => {
    const number = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), number, number, (text, slope, offset) => {
        const wild = createScorer({
          calibration: {
            version: 'w',
            corrections: [{ language: 'en', slope, offset, step: 0, keys: [], weights: [] }],
          },
        });
        const { score } = wild.score({ text: `great ${text}`, language: 'en' }).sentiment;
        return Number.isInteger(score) && Math.abs(score) <= 1000;
      }),
      { numRuns: 20 },
    );
  });
});

describe('folds', () => {
  const [one] = toRatedTexts(slangReviews(1));
  const like = (id: string, keys: readonly number[]) => ({
    id,
    keys,
    language: 'en',
    positive: true,
    odds: one?.odds ?? 0,
  });
  const words = Array.from({ length: 40 }, (_, index) => index * 7919);

  test('hold near copies together', () => {
    const copies = Array.from({ length: 20 }, (_, index) => like(`copy${String(index)}`, [...words, index]));
    expect(new Set(foldsOf(copies)).size).toBe(1);
  });

  const others = Array.from({ length: 60 }, (_, index) =>
    like(
      `other${String(index)}`,
      words.map((key) => (key % 3 === 0 ? key : key + (index + 1) * 1e6)),
    ),
  );

  test('part what only shares some words', () => {
    expect(new Set(foldsOf(others)).size).toBe(10);
  });

  test('stay when texts are added', () => {
    expect(foldsOf(others).slice(0, 30)).toEqual(foldsOf(others.slice(0, 30)));
  });
});

describe('isBetter()', () => {
  const judged = (odds: (index: number) => number) =>
    Array.from({ length: 200 }, (_, index) => ({ odds: odds(index), positive: index % 2 === 0 }));
  const before = judged((index) => (index % 2 === 0 ? 1 : index % 10 === 1 ? 1 : -1));

  test('asks for a gain above noise', () => {
    expect(isBetter(before, before)).toBe(false);
    expect(
      isBetter(
        before,
        judged((index) => (index % 2 === 0 ? 2 : index % 20 === 1 ? 0.5 : -2)),
      ),
    ).toBe(true);
    expect(
      isBetter(
        before,
        judged((index) => (before[index]?.odds ?? 0) + Math.sin(index) / 100),
      ),
    ).toBe(false);
  });

  test('refuses better odds that get more texts wrong', () => {
    const timid = judged((index) => (index % 4 === 0 ? -0.01 : index % 2 === 0 ? 3 : -3));
    expect(isBetter(before, timid)).toBe(false);
  });
});

describe('rightnessOf()', () => {
  test('knows accuracy, area and loss, with intervals around them', () => {
    const { accuracy, auc, logLoss } = rightnessOf([
      { odds: 2, positive: true },
      { odds: 1, positive: false },
      { odds: 0, positive: true },
      { odds: -1, positive: false },
    ]);
    expect([accuracy.value, auc.value]).toEqual([0.5, 0.75]);
    expect(logLoss.value).toBeCloseTo(
      [Math.log1p(Math.exp(-2)), Math.log1p(Math.exp(1)), Math.log(2), Math.log1p(Math.exp(-1))].reduce(
        (sum, loss) => sum + loss / 4,
        0,
      ),
      4,
    );
    const estimates: Rightness = { accuracy, auc, logLoss };
    for (const { value, low, high } of Object.values(estimates)) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });
});
