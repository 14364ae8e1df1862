/** Built-in aspects, in the order in which they are shown. More can be added in `quality.yaml`. */
export const builtInAspects = [
  'product-quality',
  'reliability',
  'usability',
  'delivery',
  'price-value',
  'support',
  'description',
  'safety',
  'other',
] as const;
export type BuiltInAspect = (typeof builtInAspects)[number];

/** The feedback as a whole: a series of its own beside those of the aspects. */
export const OVERALL = 'overall';
/** All sources together: a series of its own beside those of the single sources. */
export const ALL_SOURCES = 'all';
/** All products together: series of its own beside those of the single products. */
export const ALL_PRODUCTS = 'all';
