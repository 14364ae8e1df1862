import * as z from 'zod';

/** What we last heard of a source. Numbers of one day are recomputable from the log; these are for people. */
export const sourceActivitySchema = z.strictObject({
  source: z.string(),
  /** Latest delivery or import, by the knowledge clock. */
  lastReceivedAt: z.string(),
  /** Latest feedback, by the event clock. */
  lastOccurredAt: z.string().optional(),
});
export type SourceActivity = z.infer<typeof sourceActivitySchema>;
