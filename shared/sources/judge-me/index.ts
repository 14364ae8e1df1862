import { verifyHmac } from '../auth/hmac.ts';
import { bodyId } from '../formats/body-id.ts';
import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { connect, scheme } from './connect.ts';
import { changeOfRow, wantedColumns } from './change-of-row.ts';
import { parseReview } from './parse-review.ts';

/**
 * Reviews of Judge.me: calls on `review/created` and `review/updated`, and the CSV export. The secret is that of the OAuth
 * app, or the private API token of the shop, whichever made the webhook. The export has no ids: import what came
 * before the first call, or reviews count twice.
 */
export const judgeMe = {
  id: 'judge-me',
  name: 'Judge.me',
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    // The signature covers nothing but the body.
    signed: () => '',
    authenticate: (request, secrets, now) => verifyHmac(scheme, request, secrets, now),
    parse: (body, _headers, context) => parseReview(body, context),
  },
  export: {
    about: 'CSV export of all reviews of Judge.me',
    columns: wantedColumns,
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfRow }, from),
  },
} as const satisfies Source;
