import * as z from 'zod';

/** Target, acceptable limit, owner and direction of one product and aspect. Shares are 0..1. */
export const goalSchema = z.strictObject({
  product: z.string().min(1),
  /** Aspect id or `overall`. */
  aspect: z.string().min(1),
  /** Share of feedback with a defect that we aim at. */
  target: z.number().min(0).max(1),
  /** Share that is still acceptable; the target when left out. */
  limit: z.number().min(0).max(1).optional(),
  owner: z.string().min(1),
  setBy: z.string().optional(),
});
export type Goal = z.infer<typeof goalSchema>;
