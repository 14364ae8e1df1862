import { verifyHmac } from '../auth/hmac.ts';
import type { Source } from '../source.ts';
import { changesOfRefund } from './changes-of-refund.ts';

/** Shopify: refunds with a reason. Shopify has no topic of reviews; review apps send them themselves. */
export const shopify = {
  id: 'shopify',
  name: 'Shopify refunds',
  webhook: {
    headers: ['x-shopify-topic'],
    deliveryId({ headers }) {
      const event = headers['x-shopify-event-id'];
      return event === undefined
        ? headers['x-shopify-webhook-id']
        : `${event}/${headers['x-shopify-topic'] ?? ''}`;
    },
    authenticate: (request, secrets, now) =>
      verifyHmac(
        { algorithm: 'sha256', encoding: 'base64', headers: ['x-shopify-hmac-sha256'] },
        request,
        secrets,
        now,
      ),
    parse: changesOfRefund,
  },
} as const satisfies Source;
