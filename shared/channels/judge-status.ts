import type { DeliveryOutcome } from './channel.ts';

/** Longest wait that a receiver may ask for: beyond it the queue's own pauses hold. */
const MOST_SECONDS = 900;

/**
 * What an HTTP status means for a delivery. Redirects are not followed, so a moved address has to be corrected;
 * 410 says that nobody is there any more; 408, 425, 429 and 5xx pass, so they are tried again.
 *
 * @param headers names in lower case
 */
export function judgeStatus(status: number, headers: Readonly<Record<string, string>>): DeliveryOutcome {
  if (status >= 200 && status < 300) return { outcome: 'delivered' };
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const seconds = Number(headers['retry-after']);
    const asked =
      Number.isFinite(seconds) && seconds > 0 ? Math.min(MOST_SECONDS, Math.ceil(seconds)) : undefined;
    const reason = `the receiver answered ${String(status)}`;
    return { outcome: 'retry', reason, ...(asked === undefined ? {} : { afterSeconds: asked }) };
  }
  const why =
    status === 410
      ? 'the receiver is gone (410): remove it from the configuration'
      : status >= 300 && status < 400
        ? `the receiver has moved (${String(status)}): redirects are not followed, correct its address`
        : `the receiver answered ${String(status)}`;
  return { outcome: 'refused', reason: why };
}
