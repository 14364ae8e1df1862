import { ALL_SOURCES } from '../domain/aspect-id.ts';
import type { Signal } from '../domain/signal.ts';
import type { IsoWeek } from '../domain/week.ts';
import { isConcern } from './publication-content.ts';
import type { FoundFeedback } from './quote.ts';
import type { LoudReviews } from './weekly-report.ts';

/** Thousandths at or below which a single feedback is loud. */
const LOUD_GAP = -800;

interface Loud {
  readonly product: string;
  readonly feedback: readonly FoundFeedback[];
}

/**
 * Single very negative feedback of the week: counted like any other, and by itself no reason to act.
 *
 * @param signals of the week, to tell whether a concern was found besides
 */
export function loudReviews(
  products: readonly Loud[],
  signals: readonly Signal[],
  week: IsoWeek,
): LoudReviews {
  const loud = products
    .map(({ product, feedback }) => ({
      product,
      gaps: feedback.map((one) => one.feedback.score.gap).filter((gap) => gap <= LOUD_GAP),
    }))
    .filter(({ gaps }) => gaps.length > 0);
  const gaps = loud.flatMap((one) => one.gaps);
  const concerned = signals.some((signal) => isConcern(signal) && signal.verdict.source === ALL_SOURCES);
  return {
    count: gaps.length,
    gapAtMost: LOUD_GAP / 1000,
    ...(gaps.length > 0 ? { lowestGap: gaps.reduce((low, gap) => Math.min(low, gap)) / 1000 } : {}),
    byProduct: loud.map((one) => ({
      product: one.product,
      count: one.gaps.length,
      query: { product: one.product, week, gapAtMost: LOUD_GAP / 1000 },
    })),
    sentence: sentenceOf(gaps.length, concerned),
  };
}

function sentenceOf(count: number, concerned: boolean): string {
  if (count === 0) return 'No single review was very negative.';
  const reviews = count === 1 ? '1 very negative review' : `${String(count)} very negative reviews`;
  const rule = 'one voice alone never raises an alarm, a signal needs more of them than chance explains';
  return concerned
    ? `${reviews} this week. They are counted like any other: ${rule}.`
    : `${reviews} this week. Counted, and within normal variation, so no alarm: ${rule}.`;
}
