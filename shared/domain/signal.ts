import * as z from 'zod';
import { exclusionReasons, type DecidingWindow, type ExcludedWeeks } from './verdict.ts';
import { isoWeekSchema } from './week.ts';

/** Key of a series: product, aspect (or `overall`), source (or `all`). */
export const seriesKeySchema = z.strictObject({
  product: z.string(),
  aspect: z.string(),
  source: z.string(),
});
export type SeriesKey = z.infer<typeof seriesKeySchema>;

/** @example seriesId({ product: 'Kettle', aspect: 'delivery', source: 'all' }) // 'Kettle/delivery/all' */
export const seriesId = (key: SeriesKey): string =>
  [key.product, key.aspect, key.source].map(encodeURIComponent).join('/');

export const decidingWindowSchema = z.strictObject({
  events: z.number(),
  exposure: z.number().optional(),
  expected: z.number(),
  lower: z.number(),
  upper: z.number(),
}) satisfies z.ZodType<DecidingWindow>;

export const excludedWeeksSchema = z.strictObject({
  from: isoWeekSchema,
  to: isoWeekSchema,
  why: z.enum(exclusionReasons),
}) satisfies z.ZodType<ExcludedWeeks>;

/** Judgement of a series-week as it is published: `Verdict` with the series it belongs to. */
export const publishedVerdictSchema = seriesKeySchema.extend({
  kind: z.enum(['proportion', 'count', 'rate']),
  week: isoWeekSchema,
  verdict: z.enum(['insufficient', 'in-control', 'watch', 'signal']),
  direction: z.enum(['up', 'down']).optional(),
  rule: z.enum(['spike', 'shift', 'window']).optional(),
  events: z.number(),
  exposure: z.number().optional(),
  expected: z.number(),
  lower: z.number(),
  upper: z.number(),
  p: z.number().optional(),
  q: z.number().optional(),
  effect: z.number().optional(),
  windowWeeks: z.number().optional(),
  window: decidingWindowSchema.optional(),
  onset: isoWeekSchema.optional(),
  newsWeek: isoWeekSchema.optional(),
  worse: z.literal(true).optional(),
  note: z.string().optional(),
  baselineWeeks: z.number(),
  baselineFirst: isoWeekSchema.optional(),
  baselineLast: isoWeekSchema.optional(),
  excluded: z.array(excludedWeeksSchema).readonly().optional(),
  dispersion: z.number().optional(),
  detectableRatio: z.number().optional(),
});
export type PublishedVerdict = z.infer<typeof publishedVerdictSchema>;

/** A published verdict worth a person's time. */
export const signalSchema = z.strictObject({
  /** `<week>/<series id>`: the same in every revision. */
  id: z.string(),
  verdict: publishedVerdictSchema,
  owner: z.string().optional(),
  /** One sentence in plain words. */
  explanation: z.string(),
  /** Terms that are more frequent in the feedback behind the signal than before, strongest first. */
  newTerms: z.array(z.string()),
  /** Further series that signal for the same cause (sources, complaints beside reviews, the feedback as a whole). */
  also: z.array(publishedVerdictSchema).optional(),
});
export type Signal = z.infer<typeof signalSchema>;
