import type { RatedFeedback } from '../../shared/ports/rated-feedback.ts';

/** Words that no lexicon knows: only ratings can tell that `blorf` is praise and `snark` a complaint. */
const praise = ['blorf', 'zindle', 'quamp'];
const complaint = ['snark', 'drelb', 'vosty'];

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const stars = (value: number) => ({ value, min: 1, max: 5 });

/** One of 300 made-up names of things. */
function thing(review: number, place: number): string {
  const number = (Math.imul(review * 8 + place + 1, 0x9e3779b1) >>> 8) % 300;
  return `x${at([...'bcdfgklmnp'], number)}${at([...'aeiou'], Math.floor(number / 10))}${at([...'rstvwz'], Math.floor(number / 50))}`;
}

/** As many good as bad reviews, each about other things, in the slang of one shop. */
export const slangReviews = (count: number): readonly RatedFeedback[] =>
  Array.from({ length: count }, (_, index) => {
    const good = index % 2 === 0;
    const word = at(good ? praise : complaint, Math.floor(index / 2));
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((place) => thing(index, place));
    return {
      id: `id${String(index).padStart(6, '0')}`,
      text: `The ${a ?? ''} ${b ?? ''} of our ${c ?? ''} is ${word} with ${d ?? ''} ${e ?? ''}`,
      language: 'en',
      rating: stars(good ? 5 : 1),
    };
  });

/** Ratings that have nothing to do with the words. */
export const randomlyRated = (count: number): readonly RatedFeedback[] =>
  slangReviews(count).map((review, index) => ({
    ...review,
    rating: stars((Math.imul(index + 1, 0x9e3779b1) >>> 16) % 2 === 0 ? 5 : 1),
  }));
