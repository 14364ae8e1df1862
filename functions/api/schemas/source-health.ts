import * as z from 'zod';
import type { SourceHealth } from '../../../shared/report/weekly-report.ts';

export const sourceHealthSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    lastReceivedAt: z.string().optional().describe('Latest delivery, RFC 3339'),
    lastOccurredAt: z.string().optional().describe('Latest feedback, RFC 3339'),
    state: z.enum(['fresh', 'stale', 'silent']),
    quarantined: z.int().describe('Deliveries that could not be read'),
    sentence: z.string(),
  })
  .meta({ id: 'SourceHealth', description: 'How fresh a source is' }) satisfies z.ZodType<SourceHealth>;
