import { verifyHeaderSecret } from '../auth/plain-secret.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { parseReview } from './parse-review.ts';

/** New reviews of Stamped, which sends its secret in a header and signs nothing. */
export const stamped = {
  id: 'stamped',
  name: 'Stamped',
  webhook: {
    headers: [],
    deliveryId: bodyId,
    authenticate: (request, secrets) => verifyHeaderSecret('x-stamped-webhook-secret', request, secrets),
    parse: (body, _headers, context) => parseReview(body, context),
  },
} as const satisfies Source;
