import * as z from 'zod';
import { seriesKinds } from '../../../shared/domain/series.ts';
import { detectionRules, verdictKinds } from '../../../shared/domain/verdict.ts';
import { decidingWindowSchema, excludedWeeksSchema } from '../../../shared/domain/signal.ts';
import { isoWeekSchema } from '../../../shared/domain/week.ts';
import type { FeedbackRef, MeasureItem, ReportPoint } from '../../../shared/report/weekly-report.ts';

export const feedbackRefSchema = z
  .strictObject({
    product: z.string(),
    week: isoWeekSchema,
    aspect: z.string().optional(),
    source: z.string().optional(),
    kind: z.enum(seriesKinds).optional(),
    defects: z.literal(true).optional(),
    id: z.string().optional(),
  })
  .meta({
    id: 'FeedbackRef',
    description: 'The feedback behind a number: parameters of GET /v1/feedback',
  }) satisfies z.ZodType<FeedbackRef>;

export const reportPointSchema = z
  .strictObject({
    week: isoWeekSchema,
    events: z.number().min(0).describe('Defects (proportion), complaints (count)'),
    exposure: z.number().min(0).optional().describe('Feedback they are out of; absent for a count'),
    value: z.number().min(0).describe('A share 0..1 for proportions, else events'),
    expected: z.number().min(0),
    lower: z.number().min(0).describe('Lower end of the usual range, in the unit of value'),
    upper: z.number().min(0),
    verdict: z.enum(verdictKinds),
    direction: z.enum(['up', 'down']).optional(),
    scorers: z
      .array(z.string())
      .readonly()
      .optional()
      .describe('Versions that scored the feedback of the week'),
    note: z.string().optional().describe('What a person should know before acting on it'),
  })
  .meta({
    id: 'ReportPoint',
    description: 'One week of a series with its usual range',
  }) satisfies z.ZodType<ReportPoint>;

/** How the verdict came about. */
export const judgementShape = {
  rule: z.enum(detectionRules).optional(),
  p: z
    .number()
    .optional()
    .describe('Probability of so much by chance, multiplied for the number of windows looked at'),
  q: z.number().optional().describe('Benjamini-Hochberg adjusted p over all series of the week'),
  effect: z.number().optional().describe('Observed / expected over the deciding weeks'),
  windowWeeks: z.number().optional(),
  window: decidingWindowSchema
    .optional()
    .describe('The deciding weeks together, in events, with the range that is usual for so many weeks'),
  onset: isoWeekSchema.optional().describe('First week of the run that is still open'),
  detectableRatio: z
    .number()
    .optional()
    .describe('Smallest rise (ratio) found within 4 weeks with probability 0.8'),
  dispersion: z.number().optional().describe('Variance over that of pure chance; 1 is none'),
  baselineWeeks: z.number().min(0).describe('Weeks that made the usual range'),
  baselineFirst: isoWeekSchema.optional(),
  baselineLast: isoWeekSchema.optional(),
  excluded: z
    .array(excludedWeeksSchema)
    .readonly()
    .optional()
    .describe('Earlier weeks that were kept out of the baseline, oldest first'),
};

export const measureItemSchema = z
  .strictObject({
    ...reportPointSchema.shape,
    ...judgementShape,
    id: z.string(),
    product: z.string(),
    aspect: z.string(),
    aspectName: z.string(),
    source: z.string(),
    kind: z.enum(seriesKinds),
    query: feedbackRefSchema,
  })
  .meta({
    id: 'MeasureItem',
    description: 'One measured series-week with its usual range',
  }) satisfies z.ZodType<MeasureItem>;
