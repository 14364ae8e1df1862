import type { Rating } from '../domain/feedback.ts';

/** Mean rating that buyers see, on 1..5: what they expect of a product that is sold at all. */
const EXPECTED_STARS = 4.2;

/** Rating on a scale of 1..5; undefined when it is none, like NaN or beyond its scale. */
export function starsOf(rating: Rating | undefined): number | undefined {
  if (!rating) return undefined;
  const share = (rating.value - rating.min) / (rating.max - rating.min);
  return share >= 0 && share <= 1 ? 1 + 4 * share : undefined;
}

/** Received minus expected by the stars alone, -1..+1. @example ratingGap(5) // 0.4 */
export const ratingGap = (stars: number): number => Math.max(-1, Math.min(1, (stars - EXPECTED_STARS) / 2));

/** Sentiment of the stars alone, -1..+1. */
export const ratingSentiment = (stars: number): number => (stars - 3) / 2;
