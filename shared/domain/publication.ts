import * as z from 'zod';
import { isoWeekSchema } from './week.ts';
import { publishedVerdictSchema, signalSchema } from './signal.ts';

/** One revision of what was published of a week. The same inputs give the same fingerprint, and no new revision. */
export const publicationSchema = z.strictObject({
  week: isoWeekSchema,
  /** From 1; a change of the data after publication makes the next one. */
  revision: z.int().min(1),
  publishedAt: z.string(),
  /** Hash over verdicts and signals. */
  fingerprint: z.string(),
  /** All series judged in this week. */
  series: z.int().min(0),
  counts: z.strictObject({
    insufficient: z.int(),
    'in-control': z.int(),
    watch: z.int(),
    signal: z.int(),
  }),
  /** Measures, (product, aspect) with all their series: what people are told; none counts twice. */
  measures: z
    .strictObject({
      attention: z.int(),
      improving: z.int(),
      /** Told in an earlier week and still there. */
      ongoing: z.int().default(0),
      watch: z.int(),
      steady: z.int(),
      insufficient: z.int(),
    })
    .optional(),
  /** Why the week is not like the others, for people; absent for an ordinary one. */
  special: z.array(z.string()).optional(),
  /** What is new this week. */
  signals: z.array(signalSchema),
  /** What was told in an earlier week and still signals. */
  ongoing: z.array(signalSchema).default([]),
  watches: z.array(publishedVerdictSchema),
  /** The week is over and late data are expected no more. */
  final: z.boolean(),
  /** Weeks after the end of a week until its reports are complete, as known when this was published. */
  completeAfter: z.int().min(0).default(0),
});
export type Publication = z.infer<typeof publicationSchema>;
