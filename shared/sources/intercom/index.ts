import { verifyHmac } from '../auth/hmac.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { parseNotification } from './parse-notification.ts';

/** Ratings and first messages of conversations in Intercom. The secret is the client secret of the app. */
export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  webhook: {
    headers: [],
    deliveryId: bodyId,
    // The signature covers nothing but the body.
    signed: () => '',
    authenticate: (request, secrets, now) =>
      verifyHmac(
        { headers: ['x-hub-signature'], prefix: 'sha1=', algorithm: 'sha1', encoding: 'hex' },
        request,
        secrets,
        now,
      ),
    parse: (body, _headers, context) => parseNotification(body, context),
  },
} as const satisfies Source;
