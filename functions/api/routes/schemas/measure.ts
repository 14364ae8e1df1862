import * as z from 'zod';
import { seriesKinds } from '../../../../shared/domain/series.ts';
import { detectionRules, verdictKinds } from '../../../../shared/domain/verdict.ts';
import type { SeriesPoint } from '../../../../shared/queries/load-series-points.ts';
import type { MeasureItem, ReportPoint, SignalItem } from '../../../../shared/report/weekly-report.ts';
import { aspect, count, product, share, source, week } from './basics.ts';
import { named } from './components.ts';
import { feedbackRefSchema, quoteSchema } from './quote.ts';

const pointFields = {
  week,
  events: count.describe('Numerator: feedback with a defect (proportion) or complaints (count)'),
  exposure: z.number().min(0).optional().describe('Denominator: all feedback of the week; absent for counts'),
  value: z.number().min(0).describe('events / exposure, a share 0..1; events for counts'),
  expected: z.number().min(0).describe('Centre of the usual range, in the unit of value'),
  lower: z.number().min(0).describe('Usual range, both ends included'),
  upper: z.number().min(0),
  verdict: z.enum(verdictKinds),
  direction: z.enum(['up', 'down']).optional().describe('up is more events than expected'),
};
const reportPointSchema: z.ZodType<ReportPoint> = named('ReportPoint', z.object(pointFields));

const judgementFields = {
  rule: z.enum(detectionRules).optional(),
  q: z.number().min(0).optional().describe('p-value adjusted for the number of series of the week'),
  effect: z.number().min(0).optional().describe('Observed / expected over the deciding weeks'),
  windowWeeks: count.optional().describe('Number of deciding weeks'),
  onset: week.optional().describe('First week of the run that is still open'),
  detectableRatio: z
    .number()
    .min(1)
    .optional()
    .describe(
      'Smallest rise that would be found within 4 weeks with probability 0.8; 1.5 is half as much again',
    ),
};
export const seriesPointSchema: z.ZodType<SeriesPoint> = named(
  'SeriesPoint',
  z.object({ ...pointFields, ...judgementFields }),
);

export const seriesFields = {
  product,
  aspect,
  aspectName: z.string(),
  source,
  kind: z.enum(seriesKinds).describe('proportion: share of feedback with a defect; count: complaints'),
};
const measureFields = {
  ...pointFields,
  ...judgementFields,
  ...seriesFields,
  id: z.string().describe('Id of the series'),
  query: feedbackRefSchema,
};
export const measureSchema: z.ZodType<MeasureItem> = named('Measure', z.object(measureFields));

export const signalItemSchema: z.ZodType<SignalItem> = named(
  'SignalItem',
  z.object({
    ...measureFields,
    owner: z.string().optional(),
    explanation: z.string().describe('One sentence'),
    newTerms: z.array(z.string()).describe('Terms that are more frequent than before, strongest first'),
    goal: z.object({ target: share, limit: share }).optional(),
    also: z.array(measureSchema).describe('Further series that signal for the same cause'),
    series: z.array(reportPointSchema).describe('At most 52 weeks, oldest first'),
    evidence: z.array(quoteSchema).describe('Most typical first'),
    counterEvidence: z.array(quoteSchema).describe('Feedback of the same week that says the opposite'),
  }),
);
