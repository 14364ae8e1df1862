import { describe, expect, test } from 'vitest';
import { calibrationSentence } from '../../../dashboard/src/pages/method/calibration-sentence.ts';
import { de } from '../../../dashboard/src/words/de.ts';
import { en } from '../../../dashboard/src/words/en.ts';

const few = { ratings: 40, enough: 12, needed: 30, learned: null };
const learned = {
  ratings: 1300,
  enough: 96,
  needed: 30,
  learned: { ratings: 1204, accuracyBefore: 0.8604, accuracyAfter: 0.91 },
};

describe('calibrationSentence() says', () => {
  test.each([
    ['what was learned', en, learned, 'learned from 1,204 of your rated reviews: accuracy 0.86 to 0.91'],
    [
      'it in German',
      de,
      learned,
      'gelernt aus 1.204 Ihrer Bewertungen mit Sternen: Trefferquote 0,86 auf 0,91',
    ],
    ['how many are missing', en, few, 'not yet: 12 of 30 needed, good and bad ones each'],
    [
      'that nothing helps',
      en,
      { ...few, enough: 30, ratings: 2000 },
      'nothing to learn from 2,000 of your rated reviews: no correction helps by more than noise',
    ],
  ])('%s', (_, words, calibration, sentence) => {
    expect(calibrationSentence(calibration, words)).toBe(sentence);
  });
});
