import * as z from 'zod';
import { feedbackKinds } from './feedback.ts';
import { isoWeekSchema } from './week.ts';

const count = z.int().min(0);

/**
 * Integer sums over the live feedback of one product and day, for one (source, kind, aspect).
 * Only sums: any order and any split of the feedback gives the same bytes.
 */
export const cellSchema = z.strictObject({
  source: z.string(),
  kind: z.enum(feedbackKinds),
  /** Aspect id or `overall`. */
  aspect: z.string(),
  /** Feedback that mentions the aspect; for `overall` all feedback. */
  mentions: count,
  /** Mentions whose gap is at or below the defect threshold. */
  defects: count,
  /** Sum of gaps in thousandths, and of their squares: mean and interval. */
  gapSum: z.int(),
  gapSquares: count,
  /** Sum of sentiment in thousandths. */
  sentimentSum: z.int(),
  /** `overall` only: feedback with a rating, and the sum of ratings mapped to 0..1000. */
  rated: count,
  ratingSum: count,
  /** `overall` only: feedback with at least one hazard phrase. */
  hazards: count,
});
export type Cell = z.infer<typeof cellSchema>;

/** Live feedback of one source by the week in which it was received: how late the source reports. */
const arrivalsSchema = z.strictObject({ source: z.string(), received: isoWeekSchema, reports: count });
export type DayArrivals = z.infer<typeof arrivalsSchema>;

/** Fold of one product and day. `cells` are sorted by source, kind, aspect; empty sums are left out. */
export const dayPartialSchema = z.strictObject({
  /** Marker epoch read before the fold: a fence against stale recomputations. */
  epoch: count,
  cells: z.array(cellSchema),
  /** Scorer versions seen, sorted: a chart never mixes versions silently. */
  scorers: z.array(z.string()),
  /** Sorted by week and source; absent in folds made before it was known. */
  arrivals: z.array(arrivalsSchema).optional(),
});
export type DayPartial = z.infer<typeof dayPartialSchema>;
