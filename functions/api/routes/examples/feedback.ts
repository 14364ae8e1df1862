export const feedbackExample = {
  id: '5b1d3d3f0c7a4a1f9d6e2b8c4f7a9e01',
  day: '2026-11-19',
  source: 'shop-reviews',
  text: 'I expected two days, it took nine. Wrote to [email], no answer.',
  spans: [
    { start: 2, end: 10, role: 'cue' },
    { start: 11, end: 19, role: 'expected' },
  ],
  gap: -0.64,
  product: 'Aurora Kettle',
  aspects: ['delivery', 'support'],
  kind: 'review',
  language: 'en',
  rating: { value: 1, min: 1, max: 5 },
};
