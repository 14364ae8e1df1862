import * as z from 'zod';

/** A message that failed 5 times. */
export const deadLetterSchema = z.strictObject({
  id: z.string(),
  queue: z.string(),
  sentAt: z.string(),
  /** What it asks for, or why nobody understands it; without words of customers. */
  what: z.string(),
  /** The message, redacted, authors left out. */
  message: z.string(),
});
export type DeadLetter = z.infer<typeof deadLetterSchema>;

/** What is to be sent again: the id as the list names it. */
export const replayCallSchema = z.strictObject({ id: z.string().min(1) });
