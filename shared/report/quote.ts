import { OVERALL } from '../domain/aspect-id.ts';
import type { StoredFeedback } from '../domain/stored-feedback.ts';
import type { Quote, QuoteSpan } from './weekly-report.ts';

/** Feedback with its key, as the reader gives it. */
export interface FoundFeedback {
  readonly id: string;
  readonly feedback: StoredFeedback;
}

/**
 * Words of a customer with the parts that were understood.
 *
 * @param aspect whose evidence is marked; with `overall` that of all aspects
 * @returns spans that lie in the text, ascending, none within another
 */
export function quoteOf({ id, feedback }: FoundFeedback, aspect: string): Quote {
  const { score, text = '' } = feedback;
  const found = score.aspects.filter((one) => aspect === OVERALL || one.aspect === aspect);
  const gap = aspect === OVERALL ? score.gap : (found[0]?.gap ?? score.gap);
  const spans: readonly QuoteSpan[] = [
    ...found.flatMap((one) => one.evidence),
    ...score.hazards.map(({ start, end }) => ({ start, end, role: 'hazard' as const })),
  ];
  return {
    id,
    day: feedback.day,
    source: feedback.source,
    text,
    spans: withoutOverlaps(spans, text.length),
    gap: gap / 1000,
    ...(feedback.url === undefined ? {} : { url: feedback.url }),
  };
}

/** Where spans share letters the one that starts first stays; of equal starts the longer one. */
function withoutOverlaps(spans: readonly QuoteSpan[], length: number): readonly QuoteSpan[] {
  const kept: QuoteSpan[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end || span.end <= span.start || span.end > length) continue;
    kept.push({ start: span.start, end: span.end, role: span.role });
    end = span.end;
  }
  return kept;
}
