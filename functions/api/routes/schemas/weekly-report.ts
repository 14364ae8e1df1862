import * as z from 'zod';
import { hazardKinds } from '../../../../shared/domain/score.ts';
import type {
  GapRow,
  HazardCase,
  LoudReviews,
  WeeklyReport,
} from '../../../../shared/report/weekly-report.ts';
import { count, day, gap, instant, product, share, week } from './basics.ts';
import { named } from './components.ts';
import { goalRowSchema } from './goal-row.ts';
import { measureSchema, signalItemSchema } from './measure.ts';
import { feedbackRefSchema, quoteSchema } from './quote.ts';
import { sourceHealthSchema } from './source-health.ts';

const hazardCaseSchema: z.ZodType<HazardCase> = named(
  'HazardCase',
  z
    .object({ product, kinds: z.array(z.enum(hazardKinds)), quote: quoteSchema, query: feedbackRefSchema })
    .describe('A safety or legal phrase: a case for a person, never a statistical signal'),
);

const loudReviewsSchema: z.ZodType<LoudReviews> = named(
  'LoudReviews',
  z
    .object({
      count,
      gapAtMost: gap.describe('Gap at or below which a review is loud'),
      lowestGap: gap.optional(),
      byProduct: z.array(z.object({ product, count, query: feedbackRefSchema })),
      sentence: z.string(),
    })
    .describe('Single very negative reviews which are counted, and do not alarm'),
);

const gapRowSchema: z.ZodType<GapRow> = named(
  'GapRow',
  z.object({
    aspect: z.string(),
    aspectName: z.string(),
    n: count.describe('Feedback that mentions the aspect'),
    share: share.describe('Part of all feedback that mentions it'),
    meanGap: gap.describe('Mean of received minus expected'),
    low: z.number().describe('95 % interval of the mean gap'),
    high: z.number(),
    defects: count,
    defectShare: share.describe('defects / all feedback'),
    defectShareLow: share.describe('95 % interval'),
    defectShareHigh: share,
    query: feedbackRefSchema,
  }),
);

export const weeklyReportSchema: z.ZodType<WeeklyReport> = named(
  'WeeklyReport',
  z.object({
    organisation: z.string(),
    timeZone: z.string(),
    week,
    firstDay: day,
    lastDay: day,
    headline: z.string().describe('The answer in one sentence'),
    attention: z.array(signalItemSchema),
    improving: z.array(signalItemSchema),
    watch: z.array(measureSchema),
    steady: count.describe('Measures within their usual range'),
    insufficient: count.describe('Measures with too little data for any statement'),
    feedback: count.describe('Feedback of the week over all products'),
    loud: loudReviewsSchema,
    hazards: z.array(hazardCaseSchema),
    goals: z.array(goalRowSchema),
    sources: z.array(sourceHealthSchema),
    gaps: z.array(z.object({ product, n: count, rows: z.array(gapRowSchema) })),
    falseAlarms: z.object({
      budget: z.number().describe('Expected false signals per week over all series'),
      series: count,
      sentence: z.string(),
    }),
    dataCutOff: instant.describe('Data up to here are in the report'),
    final: z.boolean(),
    revision: z.int().min(1),
    sample: z.boolean().describe('Made-up data'),
    scorers: z.array(z.string()).describe('Versions of the method behind the numbers'),
  }),
);
