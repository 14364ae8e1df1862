import { fail, ok } from '../../domain/result.ts';
import { verifyIdToken } from '../auth/id-token.ts';
import { fieldOf } from '../formats/field-of.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import type { Source } from '../source.ts';
import { connect } from './connect.ts';
import { changeOfResource } from './change-of-review.ts';
import { readNotice } from './notice.ts';
import { optionsSchema } from './options.ts';
import { pull, tokenAddress } from './pull.ts';

/** Google Business Profile: a Pub/Sub push says that there is a review, the review is read from Google; or it is asked for all. */
export const googleBusinessProfile = {
  id: 'google-business-profile',
  name: 'Google Business Profile',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    deliveryId({ body }) {
      const json = parseJsonBody(body);
      const id = json.ok ? fieldOf(json.value, 'message.messageId') : undefined;
      return typeof id === 'string' && id !== '' ? id : undefined;
    },
    keySet: 'https://www.googleapis.com/oauth2/v3/certs',
    authenticate(request, keySets, now, given) {
      const { audience, email } = optionsSchema.parse(given);
      // Only pulled: nobody may push.
      if (audience === undefined || email === undefined) return fail('no-secret-configured');
      const issuers = ['https://accounts.google.com', 'accounts.google.com'];
      return verifyIdToken(request, keySets, now, { issuers, audience, email });
    },
    // Only a test notification says all itself.
    parse(body) {
      const notice = readNotice(body);
      return notice.ok ? ok([]) : notice;
    },
    resource: {
      secretName: (options) => optionsSchema.parse(options).credentials,
      grantUrl: tokenAddress,
      addressOf(body, context) {
        const notice = readNotice(body);
        if (!notice.ok || notice.value === undefined) return notice;
        const { baseUrl } = optionsSchema.parse(context.options);
        return ok(`${baseUrl ?? 'https://mybusiness.googleapis.com'}/v4/${notice.value}`);
      },
      headersFor: (token) => ({ authorization: `Bearer ${token}`, accept: 'application/json' }),
      parse(resource, body, context) {
        const notice = readNotice(body);
        if (!notice.ok) return notice;
        const change = changeOfResource(resource, notice.value ?? '', context);
        return change.ok ? ok([change.value]) : change;
      },
      gone(body, { source, receivedAt }) {
        const notice = readNotice(body);
        if (!notice.ok) return notice;
        if (notice.value === undefined) return ok([]);
        return ok([{ change: 'deletion', source, externalId: notice.value, deletedAt: receivedAt }]);
      },
    },
  },
  pull,
} as const satisfies Source;
