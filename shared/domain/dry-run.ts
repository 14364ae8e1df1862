import * as z from 'zod';
import { feedbackChangeSchema } from './feedback.ts';
import { storedFeedbackSchema } from './stored-feedback.ts';

const MOST_LETTERS = 1_000_000;

/** The body of a webhook that is only looked at; messages say what must hold. */
export const givenDryRunSchema = z.strictObject({
  source: z.string('must be given').min(1, 'must not be empty').max(64, 'must be the id of a source'),
  body: z
    .string('must be given, as a text')
    .max(MOST_LETTERS, `must have at most ${MOST_LETTERS.toLocaleString('en')} letters`),
  headers: z
    .record(z.string().max(100), z.string().max(2_000))
    .optional()
    .describe('What its sender would add beside the signature, names in lower case'),
});
export type GivenDryRun = z.infer<typeof givenDryRunSchema>;

const [, deletionSchema] = feedbackChangeSchema.options;

/** What would be stored: redacted, scored, without its author. */
const readSchema = z.strictObject({
  change: z.literal('upsert'),
  feedback: storedFeedbackSchema.omit({ authorKey: true, receivedAt: true, correction: true }),
});

/** How a body would be read. Nothing of it is stored. */
export const dryRunSchema = z.discriminatedUnion('outcome', [
  /** No records: a test or a ping, which is accepted. */
  z.strictObject({
    outcome: z.literal('read'),
    records: z.array(z.discriminatedUnion('change', [readSchema, deletionSchema])),
  }),
  z.strictObject({ outcome: z.literal('set-aside'), reason: z.string() }),
  /** It only says that there is something to read. */
  z.strictObject({ outcome: z.literal('asks-vendor'), address: z.string() }),
]);
export type DryRun = z.infer<typeof dryRunSchema>;
export type DryRunRecord = Extract<DryRun, { outcome: 'read' }>['records'][number];
