import { verifyHmac } from '../auth/hmac.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { connect, scheme } from './connect.ts';
import { parseNotification } from './parse-notification.ts';

/** Ratings and first messages of conversations in Intercom. The secret is the client secret of the app. */
export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    // The signature covers nothing but the body.
    signed: () => '',
    authenticate: (request, secrets, now) => verifyHmac(scheme, request, secrets, now),
    parse: (body, _headers, context) => parseNotification(body, context),
  },
} as const satisfies Source;
