import * as z from 'zod';
import { goalSchema } from '../../../shared/domain/goal.ts';
import { isoWeekSchema } from '../../../shared/domain/week.ts';
import type { Share } from '../../../shared/value/pooled-share.ts';
import { assurances, trends, variations, type GoalRow } from '../../../shared/value/scorecard.ts';

const shareSchema = z
  .strictObject({
    events: z.number(),
    exposure: z.number(),
    weeks: z.int(),
    share: z.number().optional(),
    low: z.number(),
    high: z.number(),
  })
  .meta({
    id: 'Share',
    description: 'Defects out of feedback, 0..1, with a 95 % interval',
  }) satisfies z.ZodType<Share>;

export const goalRowSchema = z
  .strictObject({
    goal: goalSchema,
    query: z.strictObject({ product: z.string(), week: isoWeekSchema, aspect: z.string() }),
    limit: z.number(),
    actual: shareSchema.describe('Last 13 closed weeks pooled'),
    week: shareSchema,
    trend: z.enum(trends),
    variation: z.enum(variations),
    assurance: z.enum(assurances),
    proof: z.enum(['within', 'above', 'not-proven']),
    usual: z
      .strictObject({ low: z.number(), high: z.number() })
      .optional()
      .describe(
        'Range of single weeks over the last 26 weeks (3 sigma, Laney), for the question whether the target can be met; the usual range of a chart comes from the baseline of its verdict',
      ),
    dpmo: z.number().optional(),
    sigmaLevel: z.number().optional().describe('With the 1.5 shift'),
    sigmaUnshifted: z.number().optional(),
    advice: z.string(),
  })
  .meta({ id: 'GoalRow', description: 'One line of the scorecard' }) satisfies z.ZodType<GoalRow>;
