import * as z from 'zod';
import { publishedVerdictSchema, signalSchema } from './signal.ts';
import { publicationSchema } from './publication.ts';

/** What the notify queue carries: what is new in one revision of one week. Complete, so nothing has to be looked up. */
export const notifyMessageSchema = z.strictObject({
  message: z.literal('week'),
  week: publicationSchema.shape.week,
  revision: publicationSchema.shape.revision,
  final: z.boolean(),
  /** All that is shown is sample data. */
  sample: z.boolean(),
  /** Signals of either direction that the revision before did not have. */
  signals: z.array(signalSchema),
  /** Watches that the revision before did not have. */
  watches: z.array(publishedVerdictSchema),
  measures: publicationSchema.shape.measures.unwrap(),
});
export type NotifyMessage = z.infer<typeof notifyMessageSchema>;
