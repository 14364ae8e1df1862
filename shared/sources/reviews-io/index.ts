import { verifyUrlToken } from '../auth/plain-secret.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { connect } from './connect.ts';
import { parseReview } from './parse-review.ts';

/** New reviews of Reviews.io, which signs nothing: the secret is in the address. */
export const reviewsIo = {
  id: 'reviews-io',
  name: 'Reviews.io',
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    authenticate: verifyUrlToken,
    parse: (body, _headers, context) => parseReview(body, context),
  },
} as const satisfies Source;
