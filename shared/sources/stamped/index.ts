import { verifyHeaderSecret } from '../auth/plain-secret.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { SECRET_HEADER, connect } from './connect.ts';
import { parseReview } from './parse-review.ts';

/** New reviews of Stamped, which sends its secret in a header and signs nothing. */
export const stamped = {
  id: 'stamped',
  name: 'Stamped',
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    authenticate: (request, secrets) => verifyHeaderSecret(SECRET_HEADER, request, secrets),
    parse: (body, _headers, context) => parseReview(body, context),
  },
} as const satisfies Source;
