import type { SampleAspect, SampleProduct } from './phrases.ts';

/** Weeks of the sample, the last of them week number `WEEKS - 1`. */
export const WEEKS = 32;
export const LAST_MONDAY = '2026-11-16';

/** Reviews per week, and the chance that one of them tells of a defect in an aspect (0..1), by week. */
export interface ProductStory {
  readonly reviewsPerWeek: number;
  readonly complaintsPerWeek: number;
  readonly defectRate: (aspect: SampleAspect, week: number) => number;
}

/** Share of reviews that come from each source, and when it falls silent. */
export interface SourceStory {
  readonly id: 'shop-reviews' | 'marketplace' | 'app-reviews';
  readonly products: readonly SampleProduct[];
  readonly share: number;
  readonly germanShare: number;
  /** First week without anything; never when left out. */
  readonly silentFrom?: number;
}

const steady: Readonly<Record<SampleAspect, number>> = {
  'product-quality': 0.05,
  reliability: 0.05,
  usability: 0.05,
  delivery: 0.06,
  'price-value': 0.05,
  support: 0.03,
  description: 0.03,
};

/** From `start` on for `weeks` weeks in even steps to `end`. */
const ramp = (week: number, start: number, weeks: number, from: number, end: number): number =>
  from + (end - from) * Math.max(0, Math.min(1, (week - start + 1) / weeks));

/** Share of kettle reviews with a broken hinge in the last three weeks. */
const BAD_BATCH = [0.08, 0.2, 0.4];

/** A batch of kettles with a weak lid hinge is sold in the last three weeks. */
export const isBadBatch = (product: SampleProduct, week: number): boolean =>
  product === 'Aurora Kettle' && week >= WEEKS - 3;

/**
 * What happens in the sample, on purpose:
 * 1. Kettle, reliability: a true special cause, a bad batch of lid hinges that reaches more and more customers in the
 *    last three weeks.
 * 2. Vacuum, usability: a slow drift over the last twelve weeks.
 * 3. Lamp, delivery: an improvement, better packaging for the last three weeks.
 * 4. Vacuum, price-value: steady far above its target, so the goal is missed by common cause alone.
 * 5. One furious review of the lamp in the last week, and one hazard of the kettle.
 * 6. The marketplace export stopped three weeks before the end.
 */
export const stories: Readonly<Record<SampleProduct, ProductStory>> = {
  'Aurora Kettle': {
    reviewsPerWeek: 48,
    complaintsPerWeek: 4,
    defectRate: (aspect, week) =>
      aspect === 'reliability' ? (BAD_BATCH[week - WEEKS + 3] ?? steady[aspect]) : steady[aspect],
  },
  'Nimbus Vacuum': {
    reviewsPerWeek: 56,
    complaintsPerWeek: 6,
    defectRate: (aspect, week) => {
      if (aspect === 'price-value') return 0.4;
      if (aspect === 'usability') return ramp(week, WEEKS - 12, 12, 0.06, 0.2);
      return steady[aspect];
    },
  },
  'Lumen Lamp': {
    reviewsPerWeek: 44,
    complaintsPerWeek: 3,
    defectRate: (aspect, week) =>
      aspect === 'delivery' ? (week >= WEEKS - 3 ? 0.03 : 0.26) : steady[aspect],
  },
};

export const sourceStories: readonly SourceStory[] = [
  {
    id: 'shop-reviews',
    products: ['Aurora Kettle', 'Nimbus Vacuum', 'Lumen Lamp'],
    share: 0.6,
    germanShare: 0.35,
  },
  {
    id: 'marketplace',
    products: ['Aurora Kettle', 'Nimbus Vacuum', 'Lumen Lamp'],
    share: 0.2,
    germanShare: 0.5,
    silentFrom: WEEKS - 3,
  },
  { id: 'app-reviews', products: ['Nimbus Vacuum'], share: 0.2, germanShare: 0.2 },
];
