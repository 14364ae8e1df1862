import { signedHeaders, signedPrefix, verifyStandardWebhook } from '../auth/standard-webhooks.ts';
import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { connect } from './connect.ts';
import { changeOfRow, wantedColumns } from './change-of-row.ts';
import { optionsSchema, parseResponse } from './parse-response.ts';

/** Okendo: survey answers by webhook, signed as the Standard Webhooks specification says, and reviews as CSV export. */
export const okendo = {
  id: 'okendo',
  name: 'Okendo',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    deliveryId: (request) => signedHeaders(request).id,
    signed: signedPrefix,
    authenticate: verifyStandardWebhook,
    parse: (body, _headers, context) => parseResponse(body, context),
  },
  export: {
    about: 'CSV export of reviews of Okendo',
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfRow }, from),
  },
} as const satisfies Source;
