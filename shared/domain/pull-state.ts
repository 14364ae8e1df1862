import * as z from 'zod';

const count = z.int().min(0);
const MINUTE_MS = 60_000;
const minutesPer = { m: 1, h: 60, d: 1_440 } as const;

/**
 * @returns 0 for what is no such time
 * @example intervalMs('6h') // 21600000
 */
export function intervalMs(every: string): number {
  const [, number = '', unit = 'm'] = /^(\d{1,5})([mhd])$/.exec(every) ?? [];
  return Number(number) * minutesPer[unit as keyof typeof minutesPer] * MINUTE_MS;
}

/** How often a feed is pulled: `15m`, `6h`, `1d`. */
export const everySchema = z.string().refine((every) => {
  const minutes = intervalMs(every) / MINUTE_MS;
  return minutes >= 15 && minutes <= 7 * 1_440;
}, 'must be a time from 15m to 7d, like 6h');

/** A pull under way. It is found again after a crash, so that the same pages make the same chunks once more. */
const pullRunSchema = z.strictObject({
  job: z.string(),
  /** Arrival of all its feedback. */
  startedAt: z.string(),
  /** Chunks that are in the queue. */
  chunks: count,
  read: count,
  rejected: count,
  /** Why the first of the rejected could not be read. */
  doubt: z.string().optional(),
});
export type PullRun = z.infer<typeof pullRunSchema>;

/** How far the pulls of a feed came. */
export const pullStateSchema = z.strictObject({
  /** Of the plug-in; absent before the first page. */
  checkpoint: z.unknown().optional(),
  /** Not before this instant. */
  nextAt: z.string(),
  /** Failed pulls since the last that did not fail. */
  failures: count,
  run: pullRunSchema.optional(),
});
export type PullState = z.infer<typeof pullStateSchema>;

export const newFeed: PullState = { nextAt: '', failures: 0 };
