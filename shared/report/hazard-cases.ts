import { OVERALL } from '../domain/aspect-id.ts';
import type { IsoWeek } from '../domain/week.ts';
import { quoteOf, type FoundFeedback } from './quote.ts';
import type { HazardCase } from './weekly-report.ts';

/**
 * Feedback with a safety or legal phrase: each one is for a person to read, whatever the statistics say.
 * @returns in the order of days
 */
export const hazardCases = (
  product: string,
  feedback: readonly FoundFeedback[],
  week: IsoWeek,
): readonly HazardCase[] =>
  feedback
    .filter((one) => one.feedback.score.hazards.length > 0)
    .map((one) => ({
      product,
      kinds: [...new Set(one.feedback.score.hazards.map(({ kind }) => kind))].sort(),
      quote: quoteOf(one, OVERALL),
      query: { product, week, id: one.id },
    }))
    .sort((a, b) => (`${a.quote.day} ${a.quote.id}` < `${b.quote.day} ${b.quote.id}` ? -1 : 1));
