import { verifyHmac } from '../auth/hmac.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { connect, scheme } from './connect.ts';
import { optionsSchema, parseResponse } from './parse-response.ts';

/** Responses of Typeform forms. */
export const typeform = {
  id: 'typeform',
  name: 'Typeform',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    // The signature covers nothing but the body.
    signed: () => '',
    authenticate: (request, secrets, now) => verifyHmac(scheme, request, secrets, now),
    parse: (body, _headers, context) => parseResponse(body, context),
  },
} as const satisfies Source;
