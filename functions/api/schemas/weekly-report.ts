import * as z from 'zod';
import { hazardKinds } from '../../../shared/domain/score.ts';
import { calendarDaySchema, isoWeekSchema } from '../../../shared/domain/week.ts';
import type {
  GapRow,
  HazardCase,
  LoudReviews,
  StandingMiss,
  WeeklyReport,
} from '../../../shared/report/weekly-report.ts';
import { goalRowSchema } from './goal-row.ts';
import { feedbackRefSchema, measureItemSchema } from './measure.ts';
import { quoteSchema } from './quote.ts';
import { ongoingItemSchema, signalItemSchema } from './signal.ts';
import { sourceHealthSchema } from './source-health.ts';

const count = z.int().min(0);

const loudSchema = z
  .strictObject({
    count,
    shown: z.array(z.strictObject({ product: z.string(), quote: quoteSchema, query: feedbackRefSchema })),
    sentence: z.string(),
  })
  .meta({
    id: 'LoudReviews',
    description:
      'Single furious reviews: counted like any other, no alarm; the loudest, at most 3, are shown',
  }) satisfies z.ZodType<LoudReviews>;

const hazardSchema = z
  .strictObject({
    product: z.string(),
    kinds: z.array(z.enum(hazardKinds)),
    quote: quoteSchema,
    query: feedbackRefSchema,
  })
  .meta({
    id: 'HazardCase',
    description: 'A safety or legal phrase: a case for a person',
  }) satisfies z.ZodType<HazardCase>;

const unnamedSchema = z
  .strictObject({
    n: z.int().min(0).describe('Feedback without a word of any aspect'),
    terms: z.array(z.strictObject({ term: z.string(), texts: z.int() })).readonly(),
  })
  .describe('Frequent words that no aspect has');

const gapRowSchema = z
  .strictObject({
    aspect: z.string(),
    aspectName: z.string(),
    n: count.describe('Feedback of the week that mentions the aspect'),
    few: z.boolean().describe('Too few mentions to compare the row with others'),
    share: z.number(),
    meanGap: z.number(),
    low: z.number(),
    high: z.number(),
    defects: count,
    defectShare: z.number(),
    defectShareLow: z.number(),
    defectShareHigh: z.number(),
    query: feedbackRefSchema,
  })
  .meta({
    id: 'GapRow',
    description: 'Expectation gap of an aspect with its 95 % interval',
  }) satisfies z.ZodType<GapRow>;

const missSchema = z
  .strictObject({
    product: z.string(),
    ...gapRowSchema.pick({
      aspect: true,
      aspectName: true,
      n: true,
      meanGap: true,
      low: true,
      high: true,
      query: true,
    }).shape,
    goal: z.strictObject({ target: z.number(), actual: z.number().optional() }).optional(),
  })
  .meta({
    id: 'StandingMiss',
    description: 'An aspect that disappoints without having changed',
  }) satisfies z.ZodType<StandingMiss>;

export const weeklyReportSchema = z
  .strictObject({
    organisation: z.string(),
    timeZone: z.string(),
    week: isoWeekSchema,
    firstDay: calendarDaySchema,
    lastDay: calendarDaySchema,
    headline: z.string().describe('The answer in one sentence'),
    special: z
      .array(z.string())
      .readonly()
      .describe('Holidays, campaigns, a shutdown: why the week is special'),
    attention: z.array(signalItemSchema),
    improving: z.array(signalItemSchema),
    ongoing: z.array(ongoingItemSchema),
    watch: z.array(measureItemSchema),
    misses: z.array(missSchema),
    steady: count,
    insufficient: count,
    needs: z
      .strictObject({ weeks: count, needed: count, earliest: isoWeekSchema.optional() })
      .optional()
      .describe('Present while not a single measure can be judged: weeks there and needed'),
    feedback: count,
    loud: loudSchema,
    copied: z
      .strictObject({ copies: count, texts: count, sources: z.array(z.string()) })
      .describe('Feedback that says nearly word for word what another says; counted, and shown once'),
    hazards: z.array(hazardSchema),
    goals: z.array(goalRowSchema),
    sources: z.array(sourceHealthSchema),
    gaps: z.array(
      z.strictObject({ product: z.string(), n: count, rows: z.array(gapRowSchema), unnamed: unnamedSchema }),
    ),
    falseAlarms: z.strictObject({
      budget: z.number(),
      expected: z.number().describe('Most false signals a week to expect if nothing changed'),
      series: count,
      judged: count.describe('Signals that owners judged'),
      false: count.describe('Judged signals that were false'),
      sentence: z.string(),
    }),
    dataCutOff: z.string().describe('RFC 3339'),
    final: z.boolean(),
    awaited: z
      .strictObject({ expected: count, low: count, high: count })
      .optional()
      .describe(
        'Feedback of the week when late reports are in, with an 80 % interval; while some are awaited',
      ),
    revision: z.int().min(1),
    sample: z.boolean(),
    scorers: z.array(z.string()),
  })
  .meta({
    id: 'WeeklyReport',
    description: 'Everything that is shown of one week',
  }) satisfies z.ZodType<WeeklyReport>;
