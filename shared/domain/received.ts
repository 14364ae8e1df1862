import * as z from 'zod';
import { importCountsSchema } from './import-job.ts';

/** One delivery, export or pull that came, and what became of it: for the people who look after the source. */
export const receivedSchema = z.strictObject({
  /** Of the delivery, or of the job of an import or pull. */
  id: z.string(),
  source: z.string(),
  receivedAt: z.string(),
  via: z.enum(['webhook', 'import', 'pull']),
  /** Absent when nothing could be read; of an import or pull what was read and rejected only. */
  counts: importCountsSchema.optional(),
  /** Why nothing, or of a pull not all, could be read: one sentence without feedback text. */
  reason: z.string().optional(),
  /** Why something may be missing: one sentence. */
  doubt: z.string().optional(),
});
export type Received = z.infer<typeof receivedSchema>;
