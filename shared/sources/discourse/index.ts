import { verifyHmac } from '../auth/hmac.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { connect, scheme } from './connect.ts';
import { optionsSchema, parsePost } from './parse-post.ts';

/** First posts of a Discourse forum: complaints of its users. Answers and posts of the staff are not read. */
export const discourse = {
  id: 'discourse',
  name: 'Discourse',
  options: optionsSchema,
  webhook: {
    connect,
    headers: ['x-discourse-event'],
    deliveryId: (request) => request.headers['x-discourse-event-id'] ?? bodyId(request),
    // Neither time nor kind of the event are signed.
    signed: ({ headers }) => headers['x-discourse-event'] ?? '',
    authenticate: (request, secrets, now) => verifyHmac(scheme, request, secrets, now),
    parse: (body, headers, context) => parsePost(body, headers['x-discourse-event'], context),
  },
} as const satisfies Source;
