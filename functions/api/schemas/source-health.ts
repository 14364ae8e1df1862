import * as z from 'zod';
import type { SourceHealth } from '../../../shared/report/weekly-report.ts';

export const sourceHealthSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    lastReceivedAt: z.string().optional().describe('Latest delivery, RFC 3339'),
    lastOccurredAt: z.string().optional().describe('Latest feedback, RFC 3339'),
    state: z
      .enum(['fresh', 'stale', 'silent', 'truncated', 'shifted'])
      .describe('Truncated: the latest export looks cut off. Shifted: what comes is not what came before'),
    quarantined: z.int().describe('Deliveries that could not be read'),
    perWeek: z.number().optional().describe('Feedback a week, the median of the last 8 weeks'),
    late: z.number().optional().describe('Share of it that came in a later week than it is of, 0..1'),
    latest: z
      .strictObject({
        deliveries: z.int(),
        unreadable: z.int(),
        read: z.int(),
        unchanged: z.int().describe('Known before, and the same'),
        rejected: z.int(),
      })
      .describe('Of the latest 20 deliveries and imports'),
    sentence: z.string(),
  })
  .meta({ id: 'SourceHealth', description: 'How fresh a source is' }) satisfies z.ZodType<SourceHealth>;
