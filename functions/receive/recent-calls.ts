import { createHash } from 'node:crypto';

/** A signature is good from 300 s before its time to 300 s after it: who captures a call can replay it that long. */
const KEEP_MS = 600_000;
const MAX_CALLS = 10_000;

/**
 * Signed calls that the queue has. A byte-for-byte replay of one is not sent on; a retry is signed anew and is another
 * call. What one instance does not remember changes nothing either: the table knows each feedback and its revision.
 */
export interface RecentCalls {
  /** @param now milliseconds */
  has(call: string, now: number): boolean;
  add(call: string, now: number): void;
}

/** Bounded memory: the oldest call is forgotten first. */
export function createRecentCalls(): RecentCalls {
  const until = new Map<string, number>();
  return {
    has: (call, now) => (until.get(call) ?? 0) > now,
    add(call, now) {
      until.delete(call);
      until.set(call, now + KEEP_MS);
      const [oldest] = until.keys();
      if (until.size > MAX_CALLS && oldest !== undefined) until.delete(oldest);
    },
  };
}

/** @param signed what the signature covers besides the body */
export const callOf = (source: string, signed: string, body: Uint8Array): string =>
  createHash('sha256')
    .update(JSON.stringify([source, signed]))
    .update(body)
    .digest('base64');
