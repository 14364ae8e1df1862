import * as z from 'zod';
import type { Signal } from '../../domain/signal.ts';
import type { Channel, Message } from '../channel.ts';
import { judgeStatus } from '../judge-status.ts';
import { measureLink, weekLink } from '../links.ts';
import { oneLine } from '../measure-title.ts';
import { signatureOf } from './signature-of.ts';

const settings = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'must be an address that starts with https://' }),
  /** Name of the secret, `whsec_` and base64 of 24 to 64 bytes. */
  secret: z.string().min(1),
});

/** Thin on purpose: what is too long is behind the link. */
const MOST_BYTES = 19_000;
const MOST_TEXT = 500;

/** Any HTTP endpoint, signed by Standard Webhooks (standardwebhooks.com). */
export const webhook: Channel<z.infer<typeof settings>> = {
  id: 'webhook',
  settings,
  secretNames: ({ secret }) => [secret],
  compose(message, { url, secret }, secrets, now) {
    const body = bodyOf(message, now);
    const timestamp = String(Math.floor(Date.parse(now) / 1000));
    const signature = signatureOf(`${message.id}.${timestamp}.${body}`, secrets[secret] ?? '');
    if (signature === undefined) {
      throw new Error(
        `Cannot sign a webhook: the secret ${secret} must be whsec_ and base64 of 24 to 64 bytes`,
      );
    }
    return {
      via: 'http',
      url,
      headers: {
        'content-type': 'application/json',
        'webhook-id': message.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature,
      },
      body,
    };
  },
  judge: judgeStatus,
};

function bodyOf(message: Message, now: string): string {
  const { week, revision, summary, sample, steadyCount } = message;
  const signals = [...message.signals, ...message.improving].map((signal) => thin(message, signal));
  const write = (shown: number): string =>
    JSON.stringify({
      type: 'quality.digest.published',
      timestamp: now,
      data: {
        week,
        revision,
        sample,
        summary,
        url: weekLink(message),
        signals: signals.slice(0, shown),
        furtherSignals: signals.length - shown,
        watches: message.watches.length,
        steady: steadyCount,
      },
    });
  let shown = signals.length;
  while (shown > 0 && Buffer.byteLength(write(shown)) > MOST_BYTES) shown -= 1;
  return write(shown);
}

const thin = (message: Message, { id, verdict, explanation, owner }: Signal) => ({
  id,
  product: verdict.product,
  aspect: verdict.aspect,
  source: verdict.source,
  direction: verdict.direction,
  explanation: oneLine(explanation).slice(0, MOST_TEXT),
  owner,
  url: measureLink(message, verdict),
});
