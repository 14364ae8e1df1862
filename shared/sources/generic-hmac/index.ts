import { verifyHmac } from '../auth/hmac.ts';
import { verifyHeaderSecret } from '../auth/plain-secret.ts';
import { bodyId } from '../formats/body-id.ts';
import type { Source } from '../source.ts';
import { connect } from './connect.ts';
import { optionsSchema } from './options.ts';
import { parseMappedBody } from './parse-mapped-body.ts';

/** Any sender of JSON that signs with an HMAC or puts a secret into a header; the mapping says which field is what. */
export const genericHmac = {
  id: 'generic-hmac',
  name: 'Any signed webhook',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    deliveryId: bodyId,
    authenticate(request, secrets, now, given) {
      const { header, algorithm, ...scheme } = optionsSchema.parse(given);
      return algorithm === 'none'
        ? verifyHeaderSecret(header, request, secrets)
        : verifyHmac({ ...scheme, algorithm, headers: [header] }, request, secrets, now);
    },
    parse: (body, _headers, context) => parseMappedBody(body, context),
  },
} as const satisfies Source;
