import { verifyUrlToken } from '../auth/plain-secret.ts';
import { bodyId } from '../formats/body-id.ts';
import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { changeOfRow, wantedColumns } from './change-of-row.ts';
import { connect } from './connect.ts';
import { optionsSchema } from './options.ts';
import { parseEvents } from './parse-events.ts';
import { pull } from './pull.ts';

/** Trustpilot service and product reviews: calls of the portal, the CSV export of service reviews, and pulls of them. */
export const trustpilot = {
  id: 'trustpilot',
  name: 'Trustpilot',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    authenticate: verifyUrlToken,
    parse: (body, _headers, context) => parseEvents(body, context),
  },
  export: {
    about: 'CSV export of service reviews of the Trustpilot Business portal',
    columns: wantedColumns,
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfRow }, from),
  },
  pull,
} as const satisfies Source;
