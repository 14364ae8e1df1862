/** Mapping of the columns of `generatedExport`. */
export const generatedMapping = {
  externalId: 'id',
  product: 'product',
  rating: { column: 'stars', min: 1, max: 5 },
  text: 'review',
  author: 'author',
  occurredAt: 'date',
} as const;

const openings = [
  'The parcel arrived late',
  'Works as described',
  'The lid broke after a week',
  'Great value',
];
const middles = ['and support never answered', 'but the manual is confusing', 'and I would buy it again'];
const ends = ['Not what I expected for the price.', 'My children love it.', 'Call me: +49 170 1234567.'];

/** A CSV of reviews: 3 products, 200 days, texts of about 30 words. The same number makes the same file. */
export function generatedExport(rows: number): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const day = new Date(Date.UTC(2026, 0, 1) + (n % 200) * 86_400_000).toISOString();
    const words = [0, 1, 2].map(
      (part) =>
        `${openings[(n + part) % 4] ?? ''} ${middles[(n * 7 + part) % 3] ?? ''}. ${ends[(n * 5 + part) % 3] ?? ''}`,
    );
    const text = `${words.join(' ')} Review number ${String(n)}.`;
    return `r-${String(n)},Product ${String(n % 3)},${String(1 + ((n * 3) % 5))},"${text}",person ${String(n % 900)},${day}`;
  });
  return ['id,product,stars,review,author,date', ...lines, ''].join('\n');
}
