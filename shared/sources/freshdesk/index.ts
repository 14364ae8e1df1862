import { verifyHeaderSecret } from '../auth/plain-secret.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { SECRET_HEADER, connect } from './connect.ts';
import { optionsSchema, parseTicket } from './parse-ticket.ts';

/** Tickets of Freshdesk, which an automation rule sends with the secret in the custom header `X-QS-Token`. */
export const freshdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    authenticate: (request, secrets) => verifyHeaderSecret(SECRET_HEADER, request, secrets),
    parse: (body, _headers, context) => parseTicket(body, context),
  },
} as const satisfies Source;
