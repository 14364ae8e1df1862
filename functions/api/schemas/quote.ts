import * as z from 'zod';
import { evidenceRoles } from '../../../shared/domain/score.ts';
import { calendarDaySchema } from '../../../shared/domain/week.ts';
import type { Quote } from '../../../shared/report/weekly-report.ts';

export const quoteSchema = z
  .strictObject({
    id: z.string().describe('Opaque'),
    day: calendarDaySchema,
    source: z.string(),
    text: z.string().describe('Redacted words of the customer: not safe as HTML'),
    spans: z.array(
      z.strictObject({
        start: z.int().min(0),
        end: z.int().min(0),
        role: z.enum([...evidenceRoles, 'hazard']),
      }),
    ),
    gap: z.number().min(-1).max(1).describe('Received minus expected, -1..+1'),
    url: z.string().optional(),
  })
  .meta({
    id: 'Quote',
    description: 'Words of a customer; spans are UTF-16 offsets, end excluded',
  }) satisfies z.ZodType<Quote>;
