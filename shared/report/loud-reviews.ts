import { OVERALL } from '../domain/aspect-id.ts';
import type { IsoWeek } from '../domain/week.ts';
import { loudnessOf } from './loudness.ts';
import { quoteOf, type FoundFeedback } from './quote.ts';
import type { LoudReviews } from './weekly-report.ts';

const MOST_SHOWN = 3;

interface OfProduct {
  readonly product: string;
  readonly feedback: readonly FoundFeedback[];
}

/**
 * Single furious feedback of the week: counted like any other, and by itself no reason to act. A text that came
 * several times is one voice; what is a case for a person anyhow is left out.
 */
export function loudReviews(products: readonly OfProduct[], week: IsoWeek): LoudReviews {
  const texts = new Set<string>();
  const loud = products
    .flatMap(({ product, feedback }) => feedback.map((one) => ({ product, one })))
    .filter(({ one }) => one.feedback.score.hazards.length === 0)
    .flatMap((found) => {
      const loudness = loudnessOf(found.one.feedback);
      return loudness === undefined ? [] : [{ ...found, loudness }];
    })
    .sort((a, b) => b.loudness - a.loudness || (a.one.id < b.one.id ? -1 : 1))
    .filter(({ one: { feedback } }) => {
      const text = `${feedback.title ?? ''}\n${feedback.text ?? ''}`.trim().toLowerCase();
      if (texts.has(text)) return false;
      texts.add(text);
      return true;
    });
  return {
    count: loud.length,
    shown: loud.slice(0, MOST_SHOWN).map(({ product, one }) => ({
      product,
      quote: quoteOf(one, OVERALL),
      query: { product, week, id: one.id },
    })),
    sentence: sentenceOf(loud.length),
  };
}

function sentenceOf(count: number): string {
  if (count === 0) return 'No single loud review.';
  const reviews = count === 1 ? '1 loud review, no alarm' : `${String(count)} loud reviews, no alarm`;
  const some = count > MOST_SHOWN ? ` The loudest ${String(MOST_SHOWN)} are shown.` : '';
  return `${reviews}: counted like any other. One voice alone never raises an alarm, and is worth reading.${some}`;
}
