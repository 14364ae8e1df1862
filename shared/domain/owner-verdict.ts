import * as z from 'zod';
import { MAX_NOTE_LENGTH } from './text-length.ts';

/** What an owner found behind a signal: a real problem, none, or one that was known before. */
export const ownerFindings = ['real', 'false', 'known'] as const;

/** An owner's judgement of a signal; the last one holds. */
export const ownerVerdictSchema = z.strictObject({
  /** Id of the signal: `<week>/<series id>`. */
  signal: z.string().min(1),
  finding: z.enum(ownerFindings),
  note: z.string().optional(),
  judgedAt: z.string(),
});
export type OwnerVerdict = z.infer<typeof ownerVerdictSchema>;

/** What comes from outside; messages say what must hold. */
export const givenVerdictSchema = z.strictObject({
  signal: z.string('must be given').min(1, 'must not be empty').max(2_000, 'must be the id of a signal'),
  finding: z.enum(ownerFindings, 'must be real, false or known'),
  note: z
    .string()
    .max(MAX_NOTE_LENGTH, `must have at most ${String(MAX_NOTE_LENGTH)} letters`)
    .optional(),
});
export type GivenVerdict = z.infer<typeof givenVerdictSchema>;
