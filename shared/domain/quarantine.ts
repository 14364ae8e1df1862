import * as z from 'zod';

/** Accepted and authentic, but not readable: kept with its reason until somebody replays or drops it. */
export const quarantinedSchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  receivedAt: z.string(),
  /** One sentence: what must hold and what came; holds no feedback text. */
  reason: z.string(),
  /** Bucket key of the redacted body; empty when there is none. */
  key: z.string(),
  /** Headers that the plug-in asked for. */
  headers: z.record(z.string(), z.string()).optional(),
});
export type Quarantined = z.infer<typeof quarantinedSchema>;
