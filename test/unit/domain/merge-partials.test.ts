import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldDay, mergePartials } from '../../../shared/domain/fold-day.ts';
import type { StoredFeedback } from '../../../shared/domain/stored-feedback.ts';
import { feedbackIn } from '../../support/feedback-examples.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';

const options = { epoch: 3, defectThreshold: -300 };

/** Feedback of a few sources, kinds, aspects, scorers and weeks of arrival, so that many share a cell. */
const feedback: fc.Arbitrary<StoredFeedback> = fc
  .record({
    source: fc.constantFrom('shop', 'authority', 'app'),
    kind: fc.constantFrom('review' as const, 'complaint' as const, 'survey' as const),
    aspect: fc.constantFrom('delivery', 'support', 'overall'),
    gap: fc.integer({ min: -1000, max: 1000 }),
    hazard: fc.boolean(),
    stars: fc.option(fc.integer({ min: 1, max: 5 })),
    scorer: fc.constantFrom('1', '2'),
    received: fc.constantFrom('2026-11-02T10:00:00.000Z', '2026-11-09T00:00:00.000Z'),
  })
  .map(({ stars, scorer, received, ...example }) => {
    const one = feedbackIn('2026-W45' as IsoWeek, 0, example).feedback;
    const rating = stars === null ? {} : { rating: { value: stars, min: 1, max: 5 } };
    return { ...one, ...rating, receivedAt: received, score: { ...one.score, scorer } };
  });

it('the fold of all feedback is the merge of the folds of its parts, byte for byte, in any order and split', () => {
  const scenario = fc.array(feedback, { minLength: 1, maxLength: 30 }).chain((list) =>
    fc.record({
      list: fc.constant(list),
      mixed: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      cuts: fc.array(fc.nat({ max: list.length }), { maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(scenario, ({ list, mixed, cuts }) => {
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), mixed.length];
      const parts = bounds.slice(1).map((end, n) => foldDay(mixed.slice(bounds[n], end), options));
      const none = foldDay([], options);
      const whole = JSON.stringify(foldDay(list, options));
      expect(JSON.stringify(parts.reduce(mergePartials))).toBe(whole);
      expect(JSON.stringify(parts.reduceRight((sum, part) => mergePartials(part, sum), none))).toBe(whole);
    }),
    { numRuns: 300, seed: 45 },
  );
});
