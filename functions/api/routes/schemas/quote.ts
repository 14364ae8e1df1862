import * as z from 'zod';
import { evidenceRoles } from '../../../../shared/domain/score.ts';
import type { FeedbackRef, Quote } from '../../../../shared/report/weekly-report.ts';
import { aspect, count, day, gap, product, source, week } from './basics.ts';
import { named } from './components.ts';

export const feedbackRefSchema: z.ZodType<FeedbackRef> = named(
  'FeedbackRef',
  z
    .object({
      product,
      week,
      aspect: aspect.optional(),
      source: source.optional(),
      defects: z.literal(true).optional().describe('Only feedback with a defect'),
    })
    .describe('The feedback behind a number: the parameters of GET /v1/feedback'),
);

/** Fields of a quote, for lists of feedback which say more. */
export const quoteFields = {
  id: z.string().describe('Opaque'),
  day,
  source: z.string(),
  text: z.string().describe('Redacted words of the customer; empty when there is only a rating'),
  spans: z
    .array(
      z.object({
        start: count.describe('UTF-16 offset into the text'),
        end: count,
        role: z.enum([...evidenceRoles, 'hazard']),
      }),
    )
    .describe('What was understood, ascending, none within another'),
  gap: gap.describe('Received minus expected, -1..+1, on the aspect that was asked for, else as a whole'),
  url: z.string().optional(),
};

export const quoteSchema: z.ZodType<Quote> = named('Quote', z.object(quoteFields));
