import { createHash } from 'node:crypto';
import { verifyHmac } from '../auth/hmac.ts';
import type { Source } from '../source.ts';
import { connect, scheme } from './connect.ts';
import { openTickets, ticketColumns } from './open-tickets.ts';
import { optionsSchema } from './options.ts';
import { parseCall } from './parse-call.ts';
import { pull } from './pull.ts';

/** Signs test calls before a webhook is created: everybody knows it. */
const PUBLIC_TEST_SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';

/** Zendesk: events of tickets, and satisfaction answers that a trigger sends in our template. */
export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk',
  options: optionsSchema,
  webhook: {
    connect,
    headers: ['content-type'],
    // Every event and every firing has its own id or time in the body, and keeps it when it is sent again.
    deliveryId: ({ body }) => createHash('sha256').update(body).digest('hex'),
    signed: ({ headers }) => headers[scheme.timeHeader ?? ''],
    authenticate: (request, secrets, now) =>
      verifyHmac(
        scheme,
        request,
        secrets.filter((secret) => secret !== PUBLIC_TEST_SECRET),
        now,
      ),
    parse: parseCall,
  },
  export: {
    about: 'Export of tickets as JSON (Admin Center > Reports > Export): one ticket per line, or one list',
    columns: ticketColumns,
    open: openTickets,
  },
  pull,
} as const satisfies Source;
