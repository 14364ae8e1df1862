import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../infra/local/sample/sample-files.ts';
import { furiousReview } from '../../../infra/local/sample/phrases.ts';
import { weekOfDay, type CalendarDay, type IsoWeek } from '../../../shared/domain/week.ts';
import { loudReviews } from '../../../shared/report/loud-reviews.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { feedbackIn } from '../../support/feedback-examples.ts';

const WEEK = '2026-W47' as IsoWeek;
const found = (index: number, text: string, gap = -700, hazard = false) => {
  const { key, feedback } = feedbackIn(WEEK, index, { text, gap, hazard });
  return { id: key, feedback };
};
const shownOf = (...feedback: ReturnType<typeof found>[]) =>
  loudReviews([{ product: 'Aurora Kettle', feedback }], WEEK);

describe('loudReviews()', () => {
  it.each([
    ['WORST LAMP EVER!!! Never again!!!', -662, 1],
    ['Terrible!!!', -500, 1],
    ['DIE LAMPE IST SCHROTT', -800, 1],
    ['Not worth the money.', -1000, 0],
    ['GREAT LAMP EVER!!! Love it!!!', 800, 0],
    ['MOSTLY FINE!!! A little late.', -499, 0],
    ['The USB and LED parts broke! Sad.', -900, 0],
  ])('%s with a gap of %i: %i loud', (text, gap, count) => {
    expect(shownOf(found(1, text, gap)).count).toBe(count);
  });

  it('shows the three loudest, each text once, each with a link to itself', () => {
    const texts = ['Bad!!!', 'BAD, BAD, WORSE!!!', 'bad!!!', 'NEVER AGAIN!!!', 'Rubbish!!!'];
    const loud = shownOf(...texts.map((text, index) => found(index, text)));
    expect(loud.count).toBe(4);
    expect(loud.shown.map(({ quote }) => quote.text.split('!')[0])).toEqual(
      expect.arrayContaining(['NEVER AGAIN', 'BAD, BAD, WORSE']),
    );
    expect(loud.shown).toHaveLength(3);
    for (const { quote, query } of loud.shown) expect(query.id).toBe(quote.id);
    expect(loud.sentence).toContain('4 loud reviews, no alarm');
  });

  it('leaves to the cases what is a case for a person', () => {
    expect(shownOf(found(1, 'IT BURNED MY HAND!!!', -900, true))).toMatchObject({ count: 0, shown: [] });
  });

  it('finds the furious review of the sample, and no other in all of its weeks', () => {
    const scorer = createScorer();
    const lines = [...sampleFiles().values()]
      .flat()
      .map((line) => JSON.parse(line) as { text: string; language: string; stars?: number; date: string });
    const feedback = lines.map(({ text, language, stars, date }, index) => {
      const day = date.slice(0, 10) as CalendarDay;
      const rating = stars === undefined ? undefined : { value: stars, min: 1, max: 5 };
      const example = feedbackIn(weekOfDay(day), index, { text });
      return {
        id: example.key,
        feedback: { ...example.feedback, score: scorer.score({ text, language, rating }) },
      };
    });
    const loud = loudReviews([{ product: 'all', feedback }], WEEK);
    expect(loud.shown.map(({ quote }) => quote.text)).toEqual([furiousReview]);
    expect(loud.sentence).toMatch(/^1 loud review, no alarm/);
  });
});
