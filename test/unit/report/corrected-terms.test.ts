import { expect, it } from 'vitest';
import type { Correction } from '../../../shared/domain/correction.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { correctedTerms } from '../../../shared/report/corrected-terms.ts';
import { feedbackIn } from '../../support/feedback-examples.ts';

const feedback = (text: string, count: number, correction?: Correction) =>
  Array.from({ length: count }, (_, index) => ({
    ...feedbackIn('2026-W47' as IsoWeek, index, { text }).feedback,
    ...(correction === undefined ? {} : { correction }),
  }));

it('counts corrections by aspect and names the words that they have in common', () => {
  const found = correctedTerms([
    ...feedback('It works well enough', 40),
    ...feedback('It lay in the depot well', 5, { aspect: 'delivery', not: 'product-quality' }),
    ...feedback('It works', 1, { aspect: 'support' }),
  ]);
  expect(found).toEqual([
    { aspect: 'delivery', n: 5, terms: ['depot', 'lay'] },
    { aspect: 'support', n: 1, terms: [] },
  ]);
});
