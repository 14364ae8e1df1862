import { verifyHmac } from '../auth/hmac.ts';
import type { Source } from '../source.ts';
import { connect, scheme } from './connect.ts';
import { changesOfRefund } from './changes-of-refund.ts';

/** Shopify: refunds with a reason. Shopify has no topic of reviews; review apps send them themselves. */
export const shopify = {
  id: 'shopify',
  name: 'Shopify refunds',
  webhook: {
    connect,
    headers: ['x-shopify-topic'],
    deliveryId({ headers }) {
      const event = headers['x-shopify-event-id'];
      return event === undefined
        ? headers['x-shopify-webhook-id']
        : `${event}/${headers['x-shopify-topic'] ?? ''}`;
    },
    authenticate: (request, secrets, now) => verifyHmac(scheme, request, secrets, now),
    parse: changesOfRefund,
  },
} as const satisfies Source;
