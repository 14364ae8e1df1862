import * as z from 'zod';
import { goalSchema } from '../../../../shared/domain/goal.ts';
import type { Share } from '../../../../shared/value/pooled-share.ts';
import { assurances, trends, variations, type GoalRow } from '../../../../shared/value/scorecard.ts';
import { count, product, share, week } from './basics.ts';
import { named } from './components.ts';

export const goalComponent = named('Goal', goalSchema);

const shareSchema: z.ZodType<Share> = named(
  'Share',
  z.object({
    events: count.describe('Numerator: feedback with a defect'),
    exposure: count.describe('Denominator: all feedback'),
    weeks: count.describe('Weeks with feedback'),
    share: share.optional().describe('events / exposure; absent without feedback'),
    low: share.describe('95 % Wilson interval'),
    high: share,
  }),
);

export const goalRowSchema: z.ZodType<GoalRow> = named(
  'GoalRow',
  z.object({
    goal: goalComponent,
    query: z.object({ product, week, aspect: z.string() }),
    limit: share.describe('Acceptable limit; the target when none was set'),
    actual: shareSchema,
    week: shareSchema,
    trend: z.enum(trends).describe('The last 13 weeks against the 13 before'),
    variation: z.enum(variations).describe('Whether this week is unusual'),
    assurance: z.enum(assurances).describe('Whether the process meets the target week after week'),
    proof: z.enum(['within', 'above', 'not-proven']),
    usual: z
      .object({ low: share, high: share })
      .optional()
      .describe('Usual weekly range at the present volume; absent with too little data'),
    dpmo: z.number().min(0).optional().describe('Defects per million feedback'),
    sigmaLevel: z.number().optional().describe('With the 1.5 sigma shift'),
    sigmaUnshifted: z.number().optional(),
    advice: z.string().describe('What to do, or that nothing is to be done'),
  }),
);
