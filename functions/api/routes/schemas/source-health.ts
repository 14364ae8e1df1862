import * as z from 'zod';
import type { SourceHealth } from '../../../../shared/report/weekly-report.ts';
import { count, instant } from './basics.ts';
import { named } from './components.ts';

export const sourceHealthFields = {
  id: z.string(),
  name: z.string(),
  type: z.string().describe('Plug-in that reads it'),
  lastReceivedAt: instant.optional().describe('Latest delivery or import'),
  lastOccurredAt: instant.optional().describe('Latest feedback by its own date'),
  state: z
    .enum(['fresh', 'stale', 'silent'])
    .describe('stale: nothing for longer than agreed; silent: never'),
  quarantined: count.describe('Deliveries that could not be read'),
  sentence: z.string(),
};

export const sourceHealthSchema: z.ZodType<SourceHealth> = named(
  'SourceHealth',
  z.object(sourceHealthFields),
);
