import { verifyUrlToken } from '../auth/plain-secret.ts';
import { bodyId } from '../formats/body-id.ts';
import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { connect } from './connect.ts';
import { changeOfRow, optionsSchema, wantedColumns } from './change-of-row.ts';
import { parseEvent } from './parse-event.ts';

/**
 * Reviews of Yotpo: calls, which nothing signs (the secret is in the address), and the CSV export. The export has no
 * ids: import what came before the first call, or reviews count twice.
 */
export const yotpo = {
  id: 'yotpo',
  name: 'Yotpo',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    deliveryId: (request) => request.headers['eventid'] ?? bodyId(request),
    authenticate: verifyUrlToken,
    parse: (body, _headers, context) => parseEvent(body, context),
  },
  export: {
    about: 'CSV export of reviews of Yotpo, with commas or semicolons',
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfRow }, from),
  },
} as const satisfies Source;
