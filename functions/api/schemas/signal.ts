import * as z from 'zod';
import { ownerFindings } from '../../../shared/domain/owner-verdict.ts';
import { isoWeekSchema } from '../../../shared/domain/week.ts';
import type { OngoingItem, SignalItem } from '../../../shared/report/weekly-report.ts';
import { measureItemSchema, reportPointSchema } from './measure.ts';
import { quoteSchema } from './quote.ts';

export const signalShape = {
  ...measureItemSchema.shape,
  owner: z.string().optional(),
  explanation: z.string().describe('One sentence in plain words'),
  newTerms: z.array(z.string()).describe('Terms more frequent in the feedback behind it than before'),
  also: z.array(measureItemSchema).describe('Further series that signal for the same cause'),
};

export const signalItemSchema = z
  .strictObject({
    ...signalShape,
    signal: z.string().describe('Id of the signal'),
    finding: z.enum(ownerFindings).optional().describe('What its owner found'),
    ownerNote: z.string().optional().describe('What its owner wrote about it, redacted: not safe as HTML'),
    goal: z.strictObject({ target: z.number(), limit: z.number() }).optional(),
    series: z.array(reportPointSchema).describe('At most 52 weeks, oldest first'),
    evidence: z.array(quoteSchema),
    before: z.array(quoteSchema).describe('What people said before an improvement'),
    counterEvidence: z.array(quoteSchema),
  })
  .meta({
    id: 'SignalItem',
    description: 'A signal with all that a person needs to judge it',
  }) satisfies z.ZodType<SignalItem>;

export const ongoingItemSchema = z
  .strictObject({
    ...measureItemSchema.shape,
    owner: z.string().optional(),
    newsWeek: isoWeekSchema.describe('Week in which it was told'),
    explanation: z.string(),
    also: z.array(measureItemSchema),
  })
  .meta({
    id: 'OngoingItem',
    description: 'What was told in an earlier week and still signals',
  }) satisfies z.ZodType<OngoingItem>;
